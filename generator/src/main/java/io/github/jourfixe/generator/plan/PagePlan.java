package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.media.PictureFacts;
import io.github.jourfixe.generator.media.PictureForm;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Person;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Something that the site will hold at an address. */
public sealed interface PagePlan {

  /** Where it will be. */
  SitePath path();

  /** The text that an editor wrote for it; empty if it is made of other texts only. */
  default Optional<MarkdownBody> body() {
    return Optional.empty();
  }

  /** Something that is no page. */
  sealed interface File extends PagePlan {}

  /** The home page. */
  record Home(SitePath path) implements PagePlan {}

  /** A series. */
  record OfSeries(SitePath path, Series series) implements PagePlan {
    @Override
    public Optional<MarkdownBody> body() {
      return Optional.of(series.body());
    }
  }

  /** An event. */
  record OfEvent(SitePath path, Event event) implements PagePlan {
    @Override
    public Optional<MarkdownBody> body() {
      return Optional.of(event.body());
    }
  }

  /** The way to all events. */
  record ArchiveIndex(SitePath path) implements PagePlan {}

  /** The events of a year. */
  record OfYear(SitePath path, int year) implements PagePlan {}

  /** All topics. */
  record TopicIndex(SitePath path) implements PagePlan {}

  /** The events about a topic. */
  record OfTopic(SitePath path, Topic topic) implements PagePlan {
    @Override
    public Optional<MarkdownBody> body() {
      return Optional.of(topic.body());
    }
  }

  /** All speakers. */
  record PersonIndex(SitePath path) implements PagePlan {}

  /** The events at which somebody spoke. */
  record OfPerson(SitePath path, Person person) implements PagePlan {}

  /** The search. */
  record Search(SitePath path) implements PagePlan {}

  /** A page of text. */
  record OfPage(SitePath path, Page page) implements PagePlan {
    @Override
    public Optional<MarkdownBody> body() {
      return Optional.of(page.body());
    }
  }

  /** What a server shows for an address that does not exist. */
  record NotFound(SitePath path) implements PagePlan {}

  /** An address that moved. */
  record Redirect(SitePath path, SitePath target) implements PagePlan {}

  /**
   * Events for calendar programs.
   *
   * @param path of the file
   * @param page the page that it goes with
   * @param title its name
   * @param events with exact days, one at least, early ones first
   */
  record Calendar(SitePath path, SitePath page, String title, List<Event> events) implements File {
    public Calendar {
      events = List.copyOf(events);
    }
  }

  /**
   * The picture that other programs show for a link to a page.
   *
   * @param path of the file
   * @param page the home page, a series or an event
   */
  record Preview(SitePath path, PagePlan page) implements File {}

  /**
   * A picture.
   *
   * @param path of the file
   * @param asset where it comes from
   * @param facts what that says
   * @param form how it is published
   */
  record Picture(SitePath path, SourceFile.Asset asset, PictureFacts facts, PictureForm form)
      implements File {

    /** Whether it has its address only because of the build, and another may choose otherwise. */
    public boolean isDerived() {
      return !form.equals(PictureForm.whole(facts));
    }
  }

  /**
   * Reports and announcements for feed readers.
   *
   * @param path of the file
   * @param page the page that it goes with
   * @param format in which form
   * @param title its name
   * @param events one at least, what changed last first
   */
  record Feed(SitePath path, SitePath page, Format format, String title, List<Event> events)
      implements File {
    public Feed {
      events = List.copyOf(events);
    }

    /** The forms of feeds. */
    public enum Format {
      /** Atom 1.0 (RFC 4287). */
      ATOM("atom.xml", "application/atom+xml"),
      /** JSON Feed 1.1. */
      JSON("feed.json", "application/feed+json");

      private final String fileName;
      private final String mediaType;

      Format(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
      }

      /** The name that every feed of this form has, in any language. */
      public String fileName() {
        return fileName;
      }

      /** The form's name among media types. */
      public String mediaType() {
        return mediaType;
      }
    }
  }

  /**
   * A file about the whole site, for programs and for those who keep it.
   *
   * @param path of the file
   * @param kind what it tells
   */
  record Data(SitePath path, Kind kind) implements File {

    /** What such files tell. */
    public enum Kind {
      /** All events. */
      EVENTS,
      /** What a file of events consists of. */
      EVENT_SCHEMA,
      /** All addresses. */
      ADDRESSES,
      /** When the site will change by time alone. */
      NEXT_CHANGE
    }
  }

  /** A file that is published as it is. */
  record Copy(SitePath path, SourceFile.Asset asset) implements File {}
}
