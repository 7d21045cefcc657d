package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.model.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an archive's history in Git tells of changes that nobody wrote down. */
class HistoryTest {

  private static final String NAME = "2019-05-09-radwege";
  private static final String NUMBER = "number: 1";

  @TempDir private Path temporary;
  @TempDir private Path elsewhere;
  private SmallArchive archive;
  private GitFolder git;

  @BeforeEach
  void inGit() throws IOException {
    git = new GitFolder(temporary);
    archive = new SmallArchive(temporary);
  }

  @Test
  void calendarsNameTheCommitThatBroughtWhatTheFileSays() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    git.commit("2019-03-01T10:00:00Z");
    archive.event(NAME, "date: 2019-05-09", "summary: Neu.");
    archive.event("2019-05-16-gehwege", "date: 2019-05-16");
    git.commit("2019-03-04T10:00:00+01:00");
    archive.event("2019-05-23-netz", "date: 2019-05-23", "updated: 2019-03-20");
    archive.put("pages/ueber.md", "---\ntitle: Wir\n---\n");
    git.commit("2019-03-28T10:00:00Z");
    archive.event("2019-05-30-bahn", "date: 2019-05-30");
    assertThat(stamps(build()))
        .containsExactly(
            "2019-05-09 DTSTAMP:20190304T090000Z LAST-MODIFIED:20190304T090000Z",
            "2019-05-16 DTSTAMP:20190304T090000Z LAST-MODIFIED:20190304T090000Z",
            "2019-05-23 DTSTAMP:20190320T000000Z LAST-MODIFIED:20190320T000000Z",
            "2019-05-30 DTSTAMP:20000101T000000Z");
    assertThat(archive.read("kalender.ics").split("BEGIN:VEVENT")[0])
        .contains("LAST-MODIFIED:20190320T000000Z");
  }

  @Test
  void theLastChangeOfWhatNobodyKnowsCanBeSet() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    Instant epoch = Instant.parse("2010-02-03T00:00:00Z");
    new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
        .generate(config().withHistory().withEpoch(epoch));
    assertThat(archive.read("kalender.ics")).contains("DTSTAMP:20100203T000000Z");
    assertThat(archive.read("atom.xml")).contains("<updated>2010-02-03T00:00:00Z</updated>");
  }

  @Test
  void theSitemapNamesTheDayOnWhichAPageChangedLast() throws Exception {
    archive.event("2019-03-07-alt", "date: 2019-03-07");
    archive.event(NAME, "date: 2019-05-09");
    archive.put("pages/ueber.md", "---\ntitle: Wir\n---\n");
    git.commit("2019-02-28T23:30:00Z");
    assertThat(build()).isNotNull();
    String base = "<loc>https://archiv.example/a/";
    assertThat(archive.read("sitemap.xml"))
        .as("committed, by the site's clocks")
        .contains(base + "ueber/</loc><lastmod>2019-03-01</lastmod>")
        .as("over, since it became a report")
        .contains(base + "treff/2019-03-07-alt/</loc><lastmod>2019-03-08</lastmod>");
    archive.event("2019-03-07-alt", "date: 2019-03-07", "summary: Nachgetragen.");
    git.commit("2019-04-20T10:00:00Z");
    assertThat(build()).isNotNull();
    assertThat(archive.read("sitemap.xml"))
        .contains(base + "treff/2019-03-07-alt/</loc><lastmod>2019-04-20</lastmod>")
        .contains(base + "treff/</loc><lastmod>2019-04-20</lastmod>");
    assertThat(archive.read("atom.xml"))
        .as("readers are told of what an editor calls a change")
        .doesNotContain("2019-04-20");
  }

  @Test
  void ofWhatWasMergedOnlyTheResultCounts() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    git.commit("2019-03-01T10:00:00Z");
    git.git("checkout", "--quiet", "-b", "draft");
    archive.event(NAME, "date: 2019-05-10");
    git.commit("2019-03-02T10:00:00Z");
    archive.event(NAME, "date: 2019-05-09", "summary: Neu.");
    git.commit("2019-03-03T10:00:00Z");
    git.git("checkout", "--quiet", "main");
    archive.event("2019-05-16-gehwege", "date: 2019-05-16");
    git.commit("2019-03-04T10:00:00Z").merge("draft", "2019-03-05T10:00:00Z");
    BuildReport report = build();
    assertThat(stamps(report))
        .contains("2019-05-09 DTSTAMP:20190305T100000Z LAST-MODIFIED:20190305T100000Z");
    assertThat(findings(report)).isEmpty();
  }

  @Test
  void whatSomebodySetForTheirOwnEyesChangesNothing() throws Exception {
    archive.event(NAME, "date: 2019-05-09", NUMBER);
    git.commit("2019-03-01T10:00:00Z");
    Files.move(
        archive.content().resolve("events/treff/" + NAME + ".md"),
        archive.content().resolve("events/treff/übung.md"));
    git.commit("2019-03-02T10:00:00Z");
    Files.move(
        archive.content().resolve("events/treff/übung.md"),
        archive.content().resolve("events/treff/" + NAME + ".md"));
    git.commit("2019-03-03T10:00:00Z");
    for (String setting :
        List.of(
            "log.showRoot false",
            "log.follow true",
            "log.showSignature true",
            "log.diffMerges off",
            "diff.renames false",
            "diff.relative false",
            "diff.orderFile nowhere",
            "color.ui always",
            "core.abbrev 5",
            "format.pretty oneline",
            "i18n.logOutputEncoding UTF-16")) {
      git.git("config", setting.split(" ")[0], setting.split(" ")[1]);
    }
    assertThat(stamps(build()))
        .as("nor is another name a change of what the file says")
        .containsExactly("2019-05-09 DTSTAMP:20190301T100000Z LAST-MODIFIED:20190301T100000Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date: 2019-05-16; location: Rathaus | date 2019-03-01 1",
        "date: 2019-05-09; endDate: 2019-05-10; location: Rathaus | date 2019-03-01 1",
        "date: 2019-05-09; time: 14:00; location: Rathaus | time 2019-03-01 1",
        "date: 2019-05-09; location: Schule | location 2019-03-01 1",
        "date: 2019-05-09 | location 2019-03-01 1",
        "date: 2019-05-09; location: Rathaus; online: https://v.example/ | online 2019-03-01 1",
        "date: 2019-05-09; location: Rathaus; status: planned | status 2019-03-01 1",
        "date: 2019-05-10; time: 15:00; status: cancelled | date, time, location, status 2019-03-01"
            + " 1",
        "date: 2019-05-16; revision: 1 | ''",
        "date: 2019-05-09; status: confirmed; location: { name: Rathaus, note: Hof } | ''",
        "date: Mai 2019 | ''",
        "date: 2019-04-25 | ''",
        "date: 2019-05-16; status: held | ''",
      })
  void aChangeOfWhatCalendarsSayNeedsAHigherRevision(String fields, String told) throws Exception {
    archive.event("radwege", NUMBER, "date: 2019-05-09", "location: Rathaus");
    git.commit("2019-03-01T22:59:00Z");
    archive.event("radwege", (NUMBER + "; " + fields).split("; "));
    assertThat(String.join("\n", findings(build())))
        .isEqualTo(told.isEmpty() ? "" : "revision-unchanged " + told);
  }

  @Test
  void whatWasNeverPublishedNeedsNoRevision() throws Exception {
    archive.event("radwege", NUMBER, "date: 2019-05-02", "draft: true");
    git.commit("2019-03-01T10:00:00Z");
    archive.event("radwege", NUMBER, "date: 2019-05-03", "publishFrom: 2019-03-10");
    git.commit("2019-03-02T10:00:00Z");
    archive.event("radwege", NUMBER, "date: Mai 2019");
    git.commit("2019-03-03T10:00:00Z");
    archive.event("radwege", NUMBER, "date: 31. Juni");
    git.commit("2019-03-04T10:00:00Z");
    archive.put("events/treff/radwege.md", "Noch nichts.\n");
    git.commit("2019-03-05T10:00:00Z");
    archive.event("radwege", NUMBER, "date: 2019-05-09");
    assertThat(findings(build())).isEmpty();
    archive.event("radwege", NUMBER, "date: 2019-05-03", "publishFrom: 2019-03-10");
    git.commit("2019-03-07T10:00:00Z");
    archive.event("radwege", NUMBER, "date: 2019-05-09");
    git.commit("2019-03-12T10:00:00Z");
    assertThat(findings(build())).containsExactly("revision-unchanged date 2019-03-07 1");
  }

  @Test
  void aRevisionTellsAllThatWasChangedBeforeIt() throws Exception {
    archive.event("radwege", NUMBER, "date: 2019-05-02");
    git.commit("2019-03-01T10:00:00Z");
    archive.event("radwege", NUMBER, "date: 2019-05-03");
    git.commit("2019-03-02T10:00:00Z");
    archive.event("radwege", NUMBER, "date: 2019-05-04", "revision: 1");
    git.commit("2019-03-03T10:00:00Z");
    assertThat(findings(build())).isEmpty();
    archive.event("radwege", NUMBER, "date: 2019-05-05", "revision: 1");
    assertThat(findings(build())).containsExactly("revision-unchanged date 2019-03-03 2");
    archive.event("radwege", NUMBER, "date: 2019-05-02");
    assertThat(findings(build()))
        .as("taken back, and lower than calendars know")
        .containsExactly("revision-unchanged date 2019-03-03 2");
    git.commit("2019-03-04T10:00:00Z");
    archive.event("radwege", NUMBER, "date: 2019-05-06", "revision: 1");
    assertThat(findings(build()))
        .as("higher than the last, lower than the highest")
        .containsExactly("revision-unchanged date 2019-03-03 2");
  }

  @Test
  void aMeetingIsTheSameUnderAnotherFileNameIfItHasItsNumber() throws Exception {
    archive.event(NAME, NUMBER, "date: 2019-05-09", "audience: Alle", "summary: Etwas.");
    archive.event("2019-05-23-netz", "date: 2019-05-23", "title: Netz", "summary: Anderes.");
    git.commit("2019-03-01T10:00:00Z");
    Path folder = archive.content().resolve("events/treff");
    Files.delete(folder.resolve(NAME + ".md"));
    Files.delete(folder.resolve("2019-05-23-netz.md"));
    archive.event(
        "2019-05-16-radwege", NUMBER, "date: 2019-05-16", "audience: Alle", "summary: Etwas.");
    archive.event("2019-05-24-netz", "date: 2019-05-24", "title: Netz", "summary: Anderes.");
    git.commit("2019-03-02T10:00:00Z");
    assertThat(findings(build()))
        .containsExactly(
            "revision-unchanged date 2019-03-01 1",
            "event-id-changed 2019-05-23-netz 2019-05-24-netz");
    archive.event(
        "2019-05-24-netz",
        "id: 2019-05-23-netz",
        "date: 2019-05-24",
        "title: Netz",
        "summary: Anderes.");
    assertThat(findings(build()))
        .containsExactly(
            "revision-unchanged date 2019-03-01 1", "revision-unchanged date 2019-03-01 1");
  }

  @Test
  void aNumberGivenLaterLeavesTheIdentityToTheId() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    git.commit("2019-03-01T10:00:00Z");
    assertThat(findings(build())).isEmpty();
    String before = uid();
    archive.event(NAME, "date: 2019-05-09", NUMBER);
    assertThat(findings(build())).containsExactly("event-id-changed " + NAME + " 1");
    assertThat(uid()).isNotEqualTo(before);
    archive.event(NAME, "date: 2019-05-09", NUMBER, "id: " + NAME);
    assertThat(findings(build())).isEmpty();
    assertThat(uid()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "number: 7, number: 8, id: 7",
    "number: 7, audience: Alle, id: 7",
    "number: 7, id: extra, id: 7",
    "id: extra, id: anders, id: extra",
    "id: extra, audience: Alle, id: extra",
  })
  void whateverNamedTheMeetingBeforeCanBeItsId(String before, String after, String remedy)
      throws Exception {
    archive.event(NAME, "date: 2019-05-09", before);
    git.commit("2019-03-01T10:00:00Z");
    assertThat(findings(build())).isEmpty();
    String present = after.startsWith("audience") ? NAME : after.replaceFirst(".*: ", "");
    String told = "event-id-changed " + remedy.replace("id: ", "") + " " + present;
    String uid = uid();
    archive.event(NAME, "date: 2019-05-09", after);
    assertThat(findings(build())).containsExactly(told);
    git.commit("2019-03-02T10:00:00Z");
    assertThat(findings(build())).as("committed all the same").containsExactly(told);
    archive.event(
        NAME, "date: 2019-05-09", after.startsWith("id") ? "audience: Alle" : after, remedy);
    assertThat(findings(build())).isEmpty();
    assertThat(uid()).isEqualTo(uid);
    git.commit("2019-03-03T10:00:00Z");
    assertThat(findings(build())).isEmpty();
  }

  @Test
  void anIdOfItsOwnSaysThatAFileOfAnotherNameIsAnotherMeeting() throws Exception {
    archive.event("2019-05-16-netz", "date: 2019-05-16", "title: Netz", "summary: Etwas.");
    git.commit("2019-03-01T10:00:00Z");
    Files.delete(archive.content().resolve("events/treff/2019-05-16-netz.md"));
    archive.event(
        "2019-05-23-netz", "date: 2019-05-23", "title: Netz", "summary: Etwas.", "id: anders");
    git.commit("2019-03-02T10:00:00Z");
    assertThat(findings(build())).isEmpty();
  }

  @Test
  void whatCalendarsKnewUnderAPassingNameCanStillBeTheId() throws Exception {
    archive.event("2019-05-09-a", "date: 2019-05-09", "title: Netz");
    git.commit("2019-03-01T10:00:00Z");
    Path folder = archive.content().resolve("events/treff");
    Files.move(folder.resolve("2019-05-09-a.md"), folder.resolve("2019-05-09-b.md"));
    git.commit("2019-03-02T10:00:00Z");
    Files.move(folder.resolve("2019-05-09-b.md"), folder.resolve("2019-05-09-a.md"));
    git.commit("2019-03-03T10:00:00Z");
    assertThat(findings(build())).isEmpty();
    archive.event("2019-05-09-a", "date: 2019-05-09", "title: Netz", "id: 2019-05-09-b");
    assertThat(findings(build())).isEmpty();
    archive.event("2019-05-09-a", "date: 2019-05-09", "title: Netz", "id: neu");
    assertThat(findings(build())).containsExactly("event-id-changed 2019-05-09-a neu");
  }

  @Test
  void inAnotherSeriesAMeetingIsAnotherOne() throws Exception {
    archive.put("series/kreis.md", "---\ntitle: Kreis\n---\n");
    archive.event("radwege", NUMBER, "date: 2019-05-09", "time: 14:00");
    git.commit("2019-03-01T10:00:00Z");
    Files.delete(archive.content().resolve("events/treff/radwege.md"));
    archive.put(
        "events/kreis/radwege.md",
        "---\nnumber: 1\ndate: 2019-05-09\ntime: 15:00\n---\nBericht.\n");
    git.commit("2019-03-02T10:00:00Z");
    assertThat(findings(build())).isEmpty();
  }

  @Test
  void theFirstMeetingOfASeriesIsNewsSinceItsFileWasThere() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    git.commit("2019-03-01T10:00:00Z");
    archive.event(NAME, "date: 2019-05-09", "summary: Ohne Tippfehler.");
    git.commit("2019-03-02T10:00:00Z");
    assertThat(build()).isNotNull();
    assertThat(archive.read("atom.xml"))
        .contains("<published>2019-03-01T10:00:00Z</published>")
        .contains("<updated>2019-03-01T10:00:00Z</updated>")
        .doesNotContain("2019-03-02");
  }

  @Test
  void aFileThatGitHasForgottenHasNoPast() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    git.commit("2019-03-01T10:00:00Z");
    git.git("rm", "--quiet", "--cached", "content/events/treff/" + NAME + ".md");
    Files.writeString(temporary.resolve(".gitignore"), "events/\n");
    git.commit("2019-03-02T10:00:00Z");
    archive.event(NAME, "date: 2019-05-09", "time: 14:00");
    BuildReport report = build();
    assertThat(findings(report)).isEmpty();
    assertThat(archive.read("kalender.ics")).contains("DTSTAMP:20000101T000000Z");
  }

  @Test
  void aCloneThatLacksEarlierTextsStillBuildsTheSite() throws Exception {
    archive.event(NAME, "date: 2019-05-09", "time: 14:00");
    git.commit("2019-03-01T10:00:00Z");
    archive.event(NAME, "date: 2019-05-09", "time: 15:00");
    git.commit("2019-03-02T10:00:00Z");
    git.git("config", "uploadpack.allowFilter", "true");
    Path part = temporary.resolve("target/part");
    String origin = temporary.toUri().toString();
    git.git("clone", "--quiet", "--filter=blob:none", origin, part.toString());
    git.git("-C", part.toString(), "remote", "set-url", "origin", "file:///nowhere");
    archive = new SmallArchive(part);
    BuildReport report = build();
    assertThat(findings(report)).hasSize(1).first().asString().startsWith("history-unreadable ");
    assertThat(archive.read("kalender.ics")).contains("DTSTAMP:20190302T100000Z");
  }

  @Test
  void aLinkToTheContentLeadsToItsHistory() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    git.commit("2019-03-01T10:00:00Z");
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), archive.content());
    new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
        .generate(SiteConfig.of(link, temporary.resolve("site")).withHistory());
    assertThat(archive.read("kalender.ics")).contains("DTSTAMP:20190301T100000Z");
  }

  private String uid() throws IOException {
    return archive.read("kalender.ics").replaceFirst("(?s).*BEGIN:VEVENT\\s+(UID:\\S+).*", "$1");
  }

  @Test
  void ofAClonedPartNothingIsKnownAndThatIsSaid() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    git.commit("2019-03-01T10:00:00Z");
    archive.put("pages/ueber.md", "---\ntitle: Wir\n---\n");
    git.commit("2019-03-02T10:00:00Z");
    Path part = temporary.resolve("target/part");
    git.git("clone", "--quiet", "--depth=1", temporary.toUri().toString(), part.toString());
    archive = new SmallArchive(part);
    BuildReport report = build();
    assertThat(findings(report)).containsExactly("history-shallow");
    assertThat(stamps(report)).containsExactly("2019-05-09 DTSTAMP:20000101T000000Z");
    archive = new SmallArchive(part.resolve("target"));
    archive.event(NAME, "date: 2019-05-09");
    Files.writeString(part.resolve(".gitignore"), "target/\n");
    assertThat(findings(build())).as("of another folder").isEmpty();
  }

  @Test
  void aPreviewNoticesThatAClonedPartWasMadeWhole() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    git.commit("2019-03-01T10:00:00Z").commit("2019-03-02T10:00:00Z");
    Path part = temporary.resolve("target/part");
    git.git("clone", "--quiet", "--depth=1", temporary.toUri().toString(), part.toString());
    SiteConfig config = SiteConfig.of(part.resolve("content"), temporary).withHistory();
    try (SitePreview preview = new SitePreview(config, () -> Instant.EPOCH, BuildListener.SILENT)) {
      assertThat(preview.refresh(Set.of()).findings())
          .extracting(found -> found.code().id())
          .contains("history-shallow");
      git.git("-C", part.toString(), "fetch", "--quiet", "--unshallow");
      assertThat(preview.refresh(Set.of()).findings())
          .extracting(found -> found.code().id())
          .doesNotContain("history-shallow");
    }
  }

  @Test
  void aFolderOfWhichGitKnowsNothingIsBuiltInSilence() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    assertThat(findings(build())).as("nothing committed yet").isEmpty();
    archive = new SmallArchive(temporary.resolve("target/other"));
    archive.event(NAME, "date: 2019-05-09");
    Files.writeString(temporary.resolve(".gitignore"), "target/\n");
    git.commit("2019-03-01T10:00:00Z");
    BuildReport report = build();
    assertThat(findings(report)).isEmpty();
    assertThat(stamps(report)).containsExactly("2019-05-09 DTSTAMP:20000101T000000Z");
  }

  @Test
  void withoutBeingAskedForTheHistoryIsNotRead() throws Exception {
    archive.event(NAME, "date: 2019-05-09");
    git.commit("2019-03-01T10:00:00Z");
    assertThat(stamps(archive.build("2019-05-01")))
        .containsExactly("2019-05-09 DTSTAMP:20000101T000000Z");
  }

  private SiteConfig config() {
    return SiteConfig.of(archive.content(), archive.content().resolveSibling("site"))
        .withAsOf(AsOf.parse("2019-05-01").orElseThrow());
  }

  private BuildReport build() throws IOException, ContentException {
    return new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT)
        .generate(config().withHistory());
  }

  /** Codes of warnings and worse, and of what is said of the history, with what they say. */
  private static List<String> findings(BuildReport report) {
    return report.findings().stream()
        .filter(finding -> finding.code().id().matches("(revision|history)-.*|event-id-changed"))
        .map(HistoryTest::line)
        .toList();
  }

  private static String line(Diagnostic finding) {
    StringBuilder line = new StringBuilder(finding.code().id());
    for (Object argument : finding.arguments()) {
      line.append(' ').append(argument);
    }
    return line.toString();
  }

  /** Of each meeting in the calendar its day, and when it was revised. */
  private List<String> stamps(BuildReport report) throws IOException {
    assertThat(report).isNotNull();
    return Arrays.stream(archive.read("kalender.ics").split("BEGIN:VEVENT"))
        .skip(1)
        .map(
            event ->
                event.replaceFirst("(?s).*DTSTART;VALUE=DATE:(....)(..)(..).*", "$1-$2-$3 ")
                    + event
                        .lines()
                        .filter(line -> line.matches("(DTSTAMP|LAST-MODIFIED).*"))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
        .toList();
  }
}
