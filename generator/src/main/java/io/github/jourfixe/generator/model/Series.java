package io.github.jourfixe.generator.model;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Meetings that recur under one name.
 *
 * @param id names its folder and its address; never changes
 * @param title in full
 * @param shortTitle for menus and lists; the title if none was given
 * @param since when it began, as typed
 * @param summary one paragraph
 * @param audience for whom it is
 * @param cadence how often it is held, in words
 * @param organiser who holds it
 * @param counterpart id of the series that does the same for others
 * @param contact whom to ask
 * @param history how it was called before, the oldest first
 * @param publication its other addresses
 * @param body the text about it
 * @param source its file
 */
public record Series(
    String id,
    String title,
    String shortTitle,
    Optional<String> since,
    Optional<String> summary,
    Optional<String> audience,
    Optional<String> cadence,
    Optional<String> organiser,
    Optional<Located<String>> counterpart,
    Optional<Contact> contact,
    List<Era> history,
    Publication publication,
    MarkdownBody body,
    SourceLocation source) {

  public Series {
    history = List.copyOf(history);
  }

  /** The title that the series had on a day. */
  public String titleOn(LocalDate day) {
    return history.stream()
        .filter(era -> !day.isAfter(era.until()))
        .findFirst()
        .flatMap(Era::title)
        .orElse(title);
  }

  /**
   * A time in which something about the series was different.
   *
   * @param until last day of that time
   * @param title the title then
   * @param cadence how often it was held then
   */
  public record Era(LocalDate until, Optional<String> title, Optional<String> cadence) {}
}
