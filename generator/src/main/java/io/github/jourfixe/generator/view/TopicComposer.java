package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.model.Archive;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.plan.Addresses;
import io.github.jourfixe.generator.plan.ArchiveIndex;
import io.github.jourfixe.generator.theme.Messages;
import java.util.List;

/** Makes the list of the topics and their pages. */
final class TopicComposer {

  private final Archive archive;
  private final ArchiveIndex index;
  private final Addresses addresses;
  private final Messages messages;
  private final CardComposer cards;
  private final FrameComposer frames;
  private final BodyComposer bodies;
  private final FilterComposer filters;

  TopicComposer(PageParts parts) {
    this.archive = parts.plan.archive();
    this.index = parts.plan.index();
    this.addresses = parts.plan.addresses();
    this.messages = parts.messages;
    this.cards = parts.cards;
    this.frames = parts.frames;
    this.bodies = parts.bodies;
    this.filters = parts.filters;
  }

  TopicsView topics(Here here) {
    return new TopicsView(
        frames.frame(
            here,
            messages.text("topics.title"),
            messages.text("meta.topics", archive.site().title())),
        entries(here));
  }

  List<TopicsView.Entry> entries(Here here) {
    return archive.topics().stream()
        .map(
            topic ->
                new TopicsView.Entry(
                    topic.title(),
                    here.to(addresses.topic(topic.id())),
                    topic.summary().orElse(""),
                    index.ofTopic(topic.id()).size()))
        .toList();
  }

  TopicView topic(Topic topic, Here here) {
    return new TopicView(
        frames.frame(
            here,
            topic.title(),
            topic.summary().orElseGet(() -> messages.text("meta.topic", topic.title())),
            addresses.topics()),
        topic.title(),
        topic.summary().orElse(""),
        bodies.html(topic.body(), topic.source(), here),
        cards.cards(index.ofTopic(topic.id()), here),
        filters.filter(index.ofTopic(topic.id())));
  }
}
