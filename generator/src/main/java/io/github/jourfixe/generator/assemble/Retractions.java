package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.EventDetails.SpeakerEntry;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.RetractedPerson;
import io.github.jourfixe.generator.model.UnnamedSpeaker;
import io.github.jourfixe.generator.parse.ParsedContent;
import io.github.jourfixe.generator.parse.ParsedDocument.EventDocument;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.text.NameFinder;
import io.github.jourfixe.generator.text.RelativePath;
import io.github.jourfixe.generator.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes those out of an archive who are not to be named any more, before anything else looks at it:
 * from the speakers by itself; what editors wrote otherwise, they are told to change.
 */
final class Retractions {

  private final List<Retraction> retractions;
  private final ParsedContent content;
  private final Diagnostics diagnostics;
  private final TreeMap<String, Attachment> withdrawn = new TreeMap<>();
  private final Set<String> kept = new HashSet<>();

  /** Somebody, and how to find the name. */
  record Retraction(RetractedPerson person, NameFinder names, Set<String> addresses) {
    private static Retraction of(RetractedPerson person) {
      Set<String> addresses = new TreeSet<>();
      addresses.add(Slug.of(person.key()));
      person.names().forEach(name -> addresses.add(Slug.of(name)));
      return new Retraction(person, new NameFinder(person.names(), person.familyName()), addresses);
    }

    boolean means(SpeakerEntry speaker) {
      return speaker.person().isPresent()
          ? speaker.person().orElseThrow().value().equals(person.key())
          : speaker.name().filter(name -> names.isIn(name.value())).isPresent();
    }

    /** Whether an address has been that of the person's page, or names the person. */
    boolean isIn(String address) {
      return names.isIn(RelativePath.decode(address))
          || addresses.stream().anyMatch(slug -> address.endsWith("/" + slug + "/"));
    }
  }

  Retractions(ParsedContent content, Diagnostics diagnostics) {
    this.retractions = content.retracted().stream().map(Retraction::of).toList();
    this.content = content;
    this.diagnostics = diagnostics;
  }

  private boolean isMeant(SpeakerEntry speaker) {
    return retractions.stream().anyMatch(retraction -> retraction.means(speaker));
  }

  /** An event's details without those who are not to be named, and their files. */
  EventDetails clean(EventDocument document) {
    EventDetails details = document.details();
    List<SpeakerEntry> named = new ArrayList<>();
    for (SpeakerEntry speaker : details.speakers()) {
      if (!retractions.isEmpty() && isMeant(speaker)) {
        speaker.files().forEach(file -> withdrawn.put(path(document, file), file));
      } else {
        named.add(speaker);
        speaker.files().forEach(file -> kept.add(path(document, file)));
      }
    }
    details.attachments().forEach(file -> kept.add(path(document, file)));
    return named.size() == details.speakers().size() ? details : details.withSpeakers(named);
  }

  /** What is left of those whom {@link #clean} takes out. */
  List<UnnamedSpeaker> unnamed(EventDocument document) {
    List<SpeakerEntry> all = document.details().speakers();
    List<UnnamedSpeaker> unnamed = new ArrayList<>();
    for (int i = 0; i < all.size() && !retractions.isEmpty(); i++) {
      if (isMeant(all.get(i))) {
        unnamed.add(new UnnamedSpeaker(i, all.get(i).talk()));
      }
    }
    return unnamed;
  }

  private static String path(EventDocument document, Attachment file) {
    return RelativePath.beside(document.source().file(), file.file().value());
  }

  /**
   * Paths of the files that go with the persons; told with the place that would have shown them.
   */
  List<String> withdrawn() {
    withdrawn.keySet().removeAll(kept);
    withdrawn.forEach(
        (path, file) ->
            diagnostics.report(
                Code.PERSON_RETRACTED_FILE, file.file().location(), file.file().value()));
    return List.copyOf(withdrawn.keySet());
  }

  /** The published addresses that are still to lead somewhere. */
  List<Located<String>> published() {
    if (retractions.isEmpty()) {
      return content.published();
    }
    List<Located<String>> published = new ArrayList<>();
    for (Located<String> address : content.published()) {
      if (retractions.stream().anyMatch(retraction -> retraction.isIn(address.value()))) {
        diagnostics.report(Code.ADDRESS_WITHDRAWN, address.location());
      } else {
        published.add(address);
      }
    }
    return published;
  }

  /** Reports every place that still names one of the persons. */
  void check(List<SourceFile.Asset> assets) {
    for (Retraction retraction : retractions) {
      new RetractionChecks(retraction, content, diagnostics).check(assets);
    }
  }
}
