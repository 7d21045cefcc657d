package io.github.jourfixe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.SeverityPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site needs before it goes public. */
class ReleaseTest {

  @TempDir private Path temporary;
  private SmallArchive archive;

  @BeforeEach
  void smallArchive() throws IOException {
    archive = new SmallArchive(temporary);
  }

  @Test
  void whatTheLawAsksForIsAskedForAlsoWhereNoAddressIsKnown() throws Exception {
    archive.put("site.yaml", "title: Archiv\nlegal: []\n");
    assertThat(codes(SeverityPolicy.DEFAULT)).isEmpty();
    assertThat(codes(SeverityPolicy.DEFAULT.forRelease()))
        .hasSize(3)
        .containsOnly(Code.LEGAL_PAGE_MISSING);
    assertThat(archive.has("index.html")).as("the site of the first build").isTrue();
  }

  @Test
  void anOwnThemeLeadsToThePagesOfTheLawFromEveryPage() throws Exception {
    String page = "---\ntitle: Angaben\n---\nMusterstadt.\n";
    List<String> names = List.of("impressum", "datenschutz", "barrierefreiheit");
    for (String name : names) {
      archive.put("pages/" + name + ".md", page.replace("Angaben", name));
    }
    archive.put("site.yaml", "title: Archiv\nlegal: " + names + "\n");
    SeverityPolicy release = SeverityPolicy.DEFAULT.forRelease();
    assertThat(codes(release)).isEmpty();
    archive.put("theme/templates/year.peb", "{{ page.frame.title }}");
    archive.event("a", "date: 2019-05-09");
    assertThat(codes(SeverityPolicy.DEFAULT)).containsOnly(Code.LEGAL_PAGE_UNLINKED);
    archive.event("a", "date: 2020-05-09");
    assertThat(codes(release)).containsOnly(Code.LEGAL_PAGE_UNLINKED);
    assertThat(archive.has("archiv/2020/index.html")).as("the site of the build before").isFalse();
  }

  private List<Code> codes(SeverityPolicy policy) throws IOException {
    SiteConfig config =
        new SiteConfig(
            archive.content(),
            temporary.resolve("site"),
            Optional.empty(),
            Optional.empty(),
            false,
            policy,
            Optional.empty(),
            1);
    List<Diagnostic> findings;
    try {
      findings =
          new SiteGenerator(() -> Instant.EPOCH, BuildListener.SILENT).generate(config).findings();
      assertThat(policy.forbids(findings)).isFalse();
    } catch (ContentException e) {
      findings = e.findings();
    }
    return findings.stream().map(Diagnostic::code).toList();
  }
}
