package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.model.EventDetails.SpeakerEntry;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.parse.ParsedContent;
import io.github.jourfixe.generator.parse.ParsedDocument;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.source.SourceText;
import io.github.jourfixe.generator.text.NameFinder;
import io.github.jourfixe.generator.text.RelativePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for the name of one person in everything that editors wrote, and in how files are named.
 */
final class RetractionChecks {

  private static final String PEOPLE = "people.yaml";
  private static final String ADDRESSES = "addresses.txt";
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?:href|title)=\"([^\"]*)\"");

  /** Characters as addresses and values in double quotes may spell them. */
  private static final Pattern ESCAPES =
      Pattern.compile(
          "(?:%[0-9A-Fa-f]{2})+|\\\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U000([0-9A-Fa-f]{5}))");

  private final Retractions.Retraction retraction;
  private final ParsedContent content;
  private final Diagnostics diagnostics;

  /** Where speakers are named, which the archive does without by itself; by file. */
  private final Map<String, List<Located<String>>> speakers = new HashMap<>();

  /** Other people, whose family name may be the same. */
  private final Set<String> others = new HashSet<>();

  RetractionChecks(
      Retractions.Retraction retraction, ParsedContent content, Diagnostics diagnostics) {
    this.retraction = retraction;
    this.content = content;
    this.diagnostics = diagnostics;
    content.people().values().forEach(person -> others.add(person.name()));
    for (ParsedDocument document : content.documents()) {
      if (document instanceof ParsedDocument.EventDocument event) {
        event.details().speakers().forEach(speaker -> addSpeaker(speaker, event));
      }
    }
  }

  private void addSpeaker(SpeakerEntry speaker, ParsedDocument.EventDocument event) {
    List<Located<String>> places =
        speakers.computeIfAbsent(event.source().file(), unused -> new ArrayList<>());
    if (retraction.means(speaker)) {
      Stream.of(speaker.name(), speaker.person()).flatMap(Optional::stream).forEach(places::add);
    } else {
      speaker.name().map(Located::value).ifPresent(others::add);
    }
  }

  void check(List<SourceFile.Asset> assets) {
    assets.forEach(asset -> checkPath(asset.path()));
    Set<String> found = new HashSet<>();
    for (SourceText text : content.texts()) {
      checkPath(text.file());
      if (!text.file().equals(ADDRESSES) && checkText(text)) {
        found.add(text.file());
      }
    }
    for (ParsedDocument document : content.documents()) {
      if (document instanceof ParsedDocument.EventDocument event) {
        checkBody(event.body(), event.places().body(), found);
      } else if (document instanceof ParsedDocument.PageDocument page) {
        checkBody(page.page().body(), page.page().source(), found);
      } else if (document instanceof ParsedDocument.TopicDocument topic) {
        checkBody(topic.topic().body(), topic.topic().source(), found);
      } else if (document instanceof ParsedDocument.SeriesDocument series) {
        checkBody(series.series().body(), series.series().source(), found);
      }
    }
  }

  private void checkPath(String path) {
    if (retraction.names().isIn(path)) {
      diagnostics.report(Code.PERSON_RETRACTED_PATH, SourceLocation.of(path), where());
    }
  }

  /** Looks at the text as it was typed; gives whether the whole name is there. */
  private boolean checkText(SourceText text) {
    boolean found = false;
    int frontMatterEnd = text.file().endsWith(".md") ? frontMatterEnd(text) : Integer.MAX_VALUE;
    for (NameFinder.Found name : retraction.names().find(text.text())) {
      SourceLocation place = text.at(name.start());
      String words = text.text().substring(name.start(), name.end()).replaceAll("\\s+", " ");
      if (isOwnEntry(place)
          || place.line() <= frontMatterEnd && isComment(place)
          || isSpeaker(place)) {
        continue;
      }
      if (name.whole()) {
        found = true;
        diagnostics.report(Code.PERSON_RETRACTED_NAMED, place, words, where());
      } else if (!place.file().equals(PEOPLE) && !isSomebodyElse(text.text(), name)) {
        diagnostics.report(Code.PERSON_RETRACTED_PERHAPS, place, words, where());
      }
    }
    return checkEscapes(text, Math.min(frontMatterEnd, text.lineCount())) || found;
  }

  /**
   * Looks at what lines mean that spell a letter of the name otherwise: programs write {@code
   * \xe4}, and browsers {@code %C3%A4}. Reports are looked at as readers see them.
   */
  private boolean checkEscapes(SourceText text, int lastLine) {
    boolean found = false;
    for (int line = 1; line <= lastLine; line++) {
      String typed = text.line(line);
      String meant = ESCAPES.matcher(typed).replaceAll(RetractionChecks::unescaped);
      if (!meant.equals(typed) && !retraction.names().isIn(typed)) {
        for (NameFinder.Found name : retraction.names().find(meant)) {
          SourceLocation place = new SourceLocation(text.file(), line, name.start() + 1, meant);
          if (name.whole() && !isOwnEntry(place) && !isComment(place) && !hasSpeaker(place)) {
            found = true;
            String words = meant.substring(name.start(), name.end());
            diagnostics.report(Code.PERSON_RETRACTED_NAMED, text.at(line, 0), words, where());
          }
        }
      }
    }
    return found;
  }

  private static String unescaped(MatchResult escape) {
    if (escape.group().startsWith("%")) {
      return Matcher.quoteReplacement(RelativePath.decode(escape.group()));
    }
    String hex =
        Stream.of(escape.group(1), escape.group(2), escape.group(3))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex, 16)));
  }

  private boolean hasSpeaker(SourceLocation place) {
    return speakers.getOrDefault(place.file(), List.of()).stream()
        .anyMatch(name -> name.location().line() == place.line());
  }

  private boolean isOwnEntry(SourceLocation place) {
    return place.file().equals(PEOPLE)
        && place.line() >= retraction.person().location().line()
        && place.line() <= retraction.person().lastLine();
  }

  /** The line that ends the front matter; it begins with the first one. */
  private static int frontMatterEnd(SourceText text) {
    for (int line = 2; line <= text.lineCount(); line++) {
      if (text.line(line).stripTrailing().equals("---")) {
        return line;
      }
    }
    return 0;
  }

  private static boolean isComment(SourceLocation place) {
    String before = place.excerpt().substring(0, place.column() - 1);
    Matcher comment = COMMENT.matcher(before);
    return comment.find()
        && before.substring(0, comment.start()).chars().filter(c -> c == '"').count() % 2 == 0
        && before.substring(0, comment.start()).chars().filter(c -> c == '\'').count() % 2 == 0;
  }

  private boolean isSpeaker(SourceLocation place) {
    return speakers.getOrDefault(place.file(), List.of()).stream()
        .anyMatch(
            name ->
                name.location().line() == place.line()
                    && place.column() >= name.location().column()
                    // A value may be in quotes.
                    && place.column() <= name.location().column() + name.value().length() + 1);
  }

  /** Whether a family name is a part of somebody else's name. */
  private boolean isSomebodyElse(String text, NameFinder.Found name) {
    for (String other : others) {
      int from = Math.max(0, name.start() - other.length());
      int at = text.indexOf(other, from);
      if (at >= 0 && at <= name.start() && at + other.length() >= name.end()) {
        return true;
      }
    }
    return false;
  }

  /** Looks at what readers would see, where the typed text shows no name: it may be in entities. */
  private void checkBody(MarkdownBody body, SourceLocation place, Set<String> found) {
    if (found.contains(place.file())) {
      return;
    }
    StringBuilder seen = new StringBuilder(body.plainText());
    for (MarkdownBody.Segment segment : body.segments()) {
      seen.append("\n\n");
      if (segment instanceof MarkdownBody.Reference reference) {
        seen.append(RelativePath.decode(reference.target()));
      } else if (segment instanceof MarkdownBody.Picture picture) {
        seen.append(RelativePath.decode(picture.target()));
        seen.append("\n\n").append(picture.alt()).append("\n\n").append(picture.title());
      } else if (segment instanceof MarkdownBody.Markup markup) {
        Matcher attribute = ATTRIBUTE.matcher(markup.html());
        while (attribute.find()) {
          seen.append("\n\n").append(RelativePath.decode(attribute.group(1)));
        }
      }
    }
    String text = seen.toString();
    retraction.names().find(text).stream()
        .filter(NameFinder.Found::whole)
        .findFirst()
        .ifPresent(
            name ->
                diagnostics.report(
                    Code.PERSON_RETRACTED_NAMED,
                    place,
                    text.substring(name.start(), name.end()),
                    where()));
  }

  private String where() {
    return PEOPLE + ":" + retraction.person().location().line();
  }
}
