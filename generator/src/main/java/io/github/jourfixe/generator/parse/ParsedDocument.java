package io.github.jourfixe.generator.parse;

import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.model.EventDetails;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Page;
import io.github.jourfixe.generator.model.Publication;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.text.Slug;
import java.util.List;
import java.util.Optional;

/** One content file, read by itself: its references are not followed yet. */
public sealed interface ParsedDocument {

  /** The file, by the place at which its front matter begins. */
  SourceLocation source();

  /** The text. */
  MarkdownBody body();

  /** Whether and since when it is published. */
  Publication publication();

  /**
   * A file of {@code series/}.
   *
   * @param series complete but for the series that it names as counterpart
   */
  record SeriesDocument(Series series) implements ParsedDocument {
    @Override
    public SourceLocation source() {
      return series.source();
    }

    @Override
    public MarkdownBody body() {
      return series.body();
    }

    @Override
    public Publication publication() {
      return series.publication();
    }
  }

  /**
   * A file of {@code events/}.
   *
   * @param folder name of its series' folder
   * @param stem name of the file without its ending, or of its own folder
   * @param series the series that the front matter names, if it does
   * @param details what the front matter says
   * @param body the report
   * @param places where it says what
   */
  record EventDocument(
      String folder,
      String stem,
      Optional<Located<String>> series,
      EventDetails details,
      MarkdownBody body,
      Places places)
      implements ParsedDocument {

    @Override
    public SourceLocation source() {
      return places.frontMatter();
    }

    @Override
    public Publication publication() {
      return details.publication();
    }

    /** Names the event for ever among those of its folder. */
    public String identity() {
      return details.identity(Slug.of(stem));
    }
  }

  /**
   * Places of an event's file.
   *
   * @param frontMatter the first field
   * @param date the value of the date
   * @param body the first line of the text that is not blank, or the end of the file
   * @param outlooks words of the text that speak of a meeting to come
   */
  record Places(
      SourceLocation frontMatter,
      SourceLocation date,
      SourceLocation body,
      List<Located<String>> outlooks) {

    public Places {
      outlooks = List.copyOf(outlooks);
    }
  }

  /**
   * A file of {@code topics/}.
   *
   * @param topic complete
   */
  record TopicDocument(Topic topic) implements ParsedDocument {
    @Override
    public SourceLocation source() {
      return topic.source();
    }

    @Override
    public MarkdownBody body() {
      return topic.body();
    }

    @Override
    public Publication publication() {
      return topic.publication();
    }
  }

  /**
   * A file of {@code pages/}.
   *
   * @param page complete
   */
  record PageDocument(Page page) implements ParsedDocument {
    @Override
    public SourceLocation source() {
      return page.source();
    }

    @Override
    public MarkdownBody body() {
      return page.body();
    }

    @Override
    public Publication publication() {
      return page.publication();
    }
  }
}
