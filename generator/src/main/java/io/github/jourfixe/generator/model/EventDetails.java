package io.github.jourfixe.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * What an editor wrote about an event, before references to persons and topics are followed.
 *
 * @param number the how manieth meeting of its series
 * @param title a title of its own
 * @param id identity for calendars, if it is neither the number nor the file's name
 * @param language BCP 47 tag of the language in which all this is written, if one is named
 * @param schedule when
 * @param location where
 * @param online address of the video meeting
 * @param audience for whom, if it differs from the series
 * @param speakers who, in order
 * @param topics about what, in order
 * @param summary one paragraph
 * @param attachments files
 * @param registration how to sign up
 * @param contact whom to ask, if it differs from the series
 * @param publication whether and where it is published
 */
public record EventDetails(
    Optional<Located<Integer>> number,
    Optional<String> title,
    Optional<String> id,
    Optional<String> language,
    Schedule schedule,
    Optional<Location> location,
    Optional<String> online,
    Optional<String> audience,
    List<SpeakerEntry> speakers,
    List<Located<String>> topics,
    Optional<String> summary,
    List<Attachment> attachments,
    Optional<Registration> registration,
    Optional<Contact> contact,
    Publication publication) {

  public EventDetails {
    speakers = List.copyOf(speakers);
    topics = List.copyOf(topics);
    attachments = List.copyOf(attachments);
  }

  /**
   * Names the event for ever among those of its series, to programs that remember it: by the id
   * that the editor gave, else by its number, else by the file's name. Title, date and place may
   * change; whoever renames the file, or changes the number, gives the former one as the id.
   *
   * @param slug last part of its address
   */
  public String identity(String slug) {
    return id.or(() -> number.map(known -> known.value().toString())).orElse(slug);
  }

  /** Whether somebody can take part, or could, over the network. */
  public boolean isOnline() {
    return isMovedOnline() || online.isPresent() || location.filter(Location::isOnline).isPresent();
  }

  /** The house to which people go; empty if it is not known, or if there is none any more. */
  public Optional<Location> house() {
    return location.filter(place -> !place.isOnline() && !isMovedOnline());
  }

  /** Whether it takes place in the network instead of the place for which it was announced. */
  public boolean isMovedOnline() {
    return schedule.status().filter(Status.MOVED_ONLINE::equals).isPresent();
  }

  /** The same with other speakers. */
  public EventDetails withSpeakers(List<SpeakerEntry> others) {
    return new EventDetails(
        number,
        title,
        id,
        language,
        schedule,
        location,
        online,
        audience,
        others,
        topics,
        summary,
        attachments,
        registration,
        contact,
        publication);
  }

  /**
   * A speaker as written.
   *
   * @param name as shown, if given
   * @param person key of {@code people.yaml}, if given; one of both is
   * @param role as of the event
   * @param organisation as of the event
   * @param talk title of the talk
   * @param files slides and the like
   */
  public record SpeakerEntry(
      Optional<Located<String>> name,
      Optional<Located<String>> person,
      Optional<String> role,
      Optional<String> organisation,
      Optional<String> talk,
      List<Attachment> files) {

    public SpeakerEntry {
      files = List.copyOf(files);
    }
  }
}
