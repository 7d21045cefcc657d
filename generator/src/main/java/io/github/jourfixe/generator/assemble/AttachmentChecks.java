package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.media.DocumentTexts;
import io.github.jourfixe.generator.memory.Memory;
import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.RetractedPerson;
import io.github.jourfixe.generator.parallel.Workers;
import io.github.jourfixe.generator.source.SourceFile.Asset;
import io.github.jourfixe.generator.text.NameFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks into the files that are published as they are for the names of those who are not to be
 * named any more. Without such people it opens none.
 */
public final class AttachmentChecks {

  /** What is kept of a text around a family name, to see whether it is a part of another's name. */
  private static final int AROUND = 60;

  private final DocumentTexts texts;
  private final Workers workers;
  private final Memory memory;
  private final Diagnostics diagnostics;

  /**
   * Looks and reports.
   *
   * @param texts reads the files
   * @param workers read several of them at once
   * @param memory spares them those that have not changed
   * @param diagnostics takes the findings
   */
  public AttachmentChecks(
      DocumentTexts texts, Workers workers, Memory memory, Diagnostics diagnostics) {
    this.texts = texts;
    this.workers = workers;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports every file of an archive that names one of the people.
   *
   * @throws IOException if a file cannot be read at all
   */
  public void check(Archive archive, List<RetractedPerson> retracted) throws IOException {
    List<RetractedPerson> people =
        retracted.stream().filter(person -> !person.names().isEmpty()).toList();
    if (people.isEmpty()) {
      return;
    }
    List<String> others = archive.people().stream().map(Person::name).toList();
    try {
      workers
          .map(archive.assets(), asset -> recalled(asset, people))
          .forEach(found -> report(found, others));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * What a file says of the people.
   *
   * @param readable whether its text could be read at all
   * @param names what it says of each of the people whom it names
   */
  private record Found(Asset asset, boolean readable, List<Name> names) {}

  /**
   * What a file says of somebody.
   *
   * @param whole the first words that mean nobody else, if there are any
   * @param perhaps the family name by itself, with what stands around it
   */
  private record Name(RetractedPerson person, Optional<String> whole, List<String> perhaps) {}

  /** What the result depends on: the very file as it was read last, and whom to look for. */
  private record FoundKey(Same asset, List<RetractedPerson> people) implements Memory.Key<Found> {}

  /** An asset as itself: another of the same path and size may be another file. */
  private static final class Same {
    private final Asset asset;

    Same(Asset asset) {
      this.asset = asset;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.asset == asset;
    }

    @Override
    public int hashCode() {
      return asset.path().hashCode();
    }
  }

  private Found recalled(Asset asset, List<RetractedPerson> people) {
    return memory.recall(
        new FoundKey(new Same(asset), people), diagnostics, unused -> find(asset, people));
  }

  private Found find(Asset asset, List<RetractedPerson> people) {
    Optional<String> text;
    try {
      text = texts.of(asset.path(), asset.file());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + asset.path(), e);
    }
    List<Name> names = new ArrayList<>();
    if (text.filter(words -> !words.isEmpty()).isPresent()) {
      people.forEach(person -> find(person, text.orElseThrow()).ifPresent(names::add));
    }
    return new Found(asset, text.isPresent(), names);
  }

  private static Optional<Name> find(RetractedPerson person, String text) {
    Optional<String> whole = Optional.empty();
    List<String> perhaps = new ArrayList<>();
    for (NameFinder.Found found : new NameFinder(person.names(), person.familyName()).find(text)) {
      if (found.whole()) {
        whole = whole.or(() -> Optional.of(text.substring(found.start(), found.end())));
      } else {
        perhaps.add(
            text.substring(
                Math.max(0, found.start() - AROUND),
                Math.min(text.length(), found.end() + AROUND)));
      }
    }
    return whole.isEmpty() && perhaps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Name(person, whole, perhaps));
  }

  private void report(Found found, List<String> others) {
    if (!found.readable()) {
      diagnostics.report(Code.PERSON_RETRACTED_UNREAD, found.asset().location());
    }
    for (Name name : found.names()) {
      String where = name.person().location().file() + ":" + name.person().location().line();
      if (name.whole().isPresent()) {
        String words = name.whole().orElseThrow().replaceAll("\\s+", " ");
        diagnostics.report(Code.PERSON_RETRACTED_WITHIN, found.asset().location(), words, where);
      } else if (name.perhaps().stream()
          .anyMatch(part -> others.stream().noneMatch(part::contains))) {
        diagnostics.report(
            Code.PERSON_RETRACTED_PERHAPS,
            found.asset().location(),
            familyName(name.person()),
            where);
      }
    }
  }

  private static String familyName(RetractedPerson person) {
    String name = person.names().get(0);
    return person.familyName().isEmpty()
        ? name.substring(name.lastIndexOf(' ') + 1)
        : person.familyName();
  }
}
