package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.field.AddressPart;
import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Publication;
import io.github.jourfixe.generator.model.Topic;
import io.github.jourfixe.generator.text.Slug;
import io.github.jourfixe.generator.text.WordOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the topics: two spellings with one slug are one topic, shown as first written. */
final class TopicDirectory {

  private final Map<String, Topic> byId = new HashMap<>();
  private final List<Topic> doubles = new ArrayList<>();
  private final Map<String, String> idByTitle = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();
  private final SimilarNames similar = new SimilarNames(Code.TOPIC_SIMILAR);
  private final Diagnostics diagnostics;

  TopicDirectory(List<Topic> described, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    for (Topic topic : described) {
      if (byId.putIfAbsent(topic.id(), topic) == null) {
        idByTitle.put(Slug.of(topic.title()), topic.id());
      } else {
        doubles.add(topic);
      }
    }
  }

  /** The id of a topic as an event names it; empty if no address can be made of the name. */
  Optional<String> id(Located<String> name) {
    String slug = slugs.computeIfAbsent(name.value(), Slug::of);
    if (AddressPart.check(slug, name.value(), name.location(), diagnostics).isEmpty()) {
      return Optional.empty();
    }
    String id = idByTitle.getOrDefault(slug, slug);
    if (!idByTitle.containsKey(slug)) {
      similar.add(name);
    }
    byId.computeIfAbsent(
        id,
        unused ->
            new Topic(
                id,
                name.value(),
                Optional.empty(),
                Publication.plain(),
                MarkdownBody.EMPTY,
                name.location()));
    return Optional.of(id);
  }

  /** Reports names that are probably another topic's with a slip. */
  void checkNames() {
    similar.report(diagnostics);
  }

  /** All topics, by title; also those of one id, whose addresses clash. */
  List<Topic> topics() {
    return Stream.concat(byId.values().stream(), doubles.stream())
        .sorted(WordOrder.by(Topic::title))
        .toList();
  }
}
