package io.github.jourfixe.generator.assemble;

import io.github.jourfixe.generator.markdown.MarkdownBody;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.Located;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.parse.ParsedContent;
import io.github.jourfixe.generator.parse.ParsedDocument;
import io.github.jourfixe.generator.source.SourceFile.Asset;
import io.github.jourfixe.generator.text.RelativePath;
import io.github.jourfixe.generator.text.Slug;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that go with texts that are not published: those in a text's own folder, and those that
 * no published text names, nor {@code site.yaml}, if one that is left out does. Of files that
 * nobody names it is not known whose they are, but for those in the folder of a series.
 */
final class FilesLeftOut {

  private final Map<String, String> byAddress = new HashMap<>();
  private final Set<String> paths = new HashSet<>();
  private final List<String> folders;
  private final Set<String> named = new HashSet<>();

  /**
   * Finds them.
   *
   * @param series ids of the series whose meetings are all left out
   */
  FilesLeftOut(
      List<ParsedDocument> leftOut,
      List<ParsedDocument> published,
      List<String> series,
      ParsedContent content) {
    folders =
        Stream.concat(
                leftOut.stream().flatMap(FilesLeftOut::ownFolder),
                series.stream().map(id -> "events/" + id + "/"))
            .toList();
    if (leftOut.isEmpty()) {
      return;
    }
    for (Asset asset : content.assets()) {
      paths.add(asset.path());
      byAddress.put(address(asset.path()), asset.path());
    }
    leftOut.forEach(text -> files(text).forEach(named::add));
    if (!named.isEmpty()) {
      published.forEach(text -> files(text).forEach(named::remove));
      List<String> others = published.stream().flatMap(FilesLeftOut::ownFolder).toList();
      named.removeIf(path -> others.stream().anyMatch(path::startsWith));
      ofEveryPage(content.site())
          .map(target -> RelativePath.decode(target.replaceFirst("[?#].*", "")))
          .flatMap(target -> Optional.ofNullable(byAddress.get(address(target))).stream())
          .forEach(named::remove);
    }
  }

  boolean contains(Asset asset) {
    return named.contains(asset.path()) || folders.stream().anyMatch(asset.path()::startsWith);
  }

  /** Where {@code site.yaml} leads within the site. */
  private static Stream<String> ofEveryPage(Site site) {
    return Stream.concat(
            site.menu().stream().map(Site.MenuEntry::target),
            Stream.of(site.easyLanguage(), site.signLanguage()).flatMap(Optional::stream))
        .map(Located::value)
        .filter(target -> target.startsWith("/"));
  }

  /** The folder that holds nothing but a text and its files, if it has one. */
  private static Stream<String> ownFolder(ParsedDocument text) {
    String file = text.source().file();
    String[] path = file.split("/");
    boolean own = path.length > (path[0].equals("events") ? 3 : 2);
    return own ? Stream.of(file.substring(0, file.lastIndexOf('/') + 1)) : Stream.empty();
  }

  /** The paths of those files that a text names. */
  private Stream<String> files(ParsedDocument text) {
    String source = text.source().file();
    Stream<String> listed = Stream.empty();
    if (text instanceof ParsedDocument.EventDocument event) {
      listed =
          Stream.concat(
                  event.details().attachments().stream(),
                  event.details().speakers().stream().flatMap(speaker -> speaker.files().stream()))
              .map(Attachment::file)
              .map(file -> RelativePath.beside(source, file.value()))
              .filter(paths::contains);
    }
    return Stream.concat(
        listed,
        text.body().segments().stream()
            .map(FilesLeftOut::target)
            .flatMap(Optional::stream)
            .map(target -> RelativePath.decode(target.replaceFirst("[?#].*", "")))
            .flatMap(target -> file(target, source).stream()));
  }

  /** As links are followed later: by the path beside the text, else by an address. */
  private Optional<String> file(String target, String source) {
    if (target.startsWith("/")) {
      return Optional.ofNullable(byAddress.get(address(target)));
    }
    String beside = RelativePath.join(source.substring(0, source.lastIndexOf('/') + 1), target);
    if (paths.contains(beside)) {
      return Optional.of(beside);
    }
    String page = source.replaceFirst("(?:/index)?\\.md$", "/");
    return Optional.ofNullable(byAddress.get(address(RelativePath.join(page, target))));
  }

  /** What paths and addresses of one file have in common. */
  private static String address(String path) {
    String[] parts = path.split("/");
    return (parts[0].isEmpty() && parts.length > 2 && parts[1].equals("themen")
            ? Stream.concat(Stream.of("topics"), Arrays.stream(parts).skip(2))
            : Arrays.stream(parts).skip(parts[0].equals("topics") ? 0 : 1))
        .map(Slug::of)
        .collect(Collectors.joining("/"));
  }

  private static Optional<String> target(MarkdownBody.Segment segment) {
    if (segment instanceof MarkdownBody.Reference reference) {
      return Optional.of(reference.target());
    }
    return segment instanceof MarkdownBody.Picture picture
        ? Optional.of(picture.target())
        : Optional.empty();
  }
}
