package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Attachment;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.plan.SitePath;
import io.github.jourfixe.generator.plan.SitePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the lists of files that can be fetched, with their sizes. */
final class FileComposer {

  private final SitePlan plan;
  private final Language language;
  private final Map<SitePath, Long> sizes = new HashMap<>();

  FileComposer(SitePlan plan, Language language) {
    this.plan = plan;
    this.language = language;
    for (PagePlan page : plan.pages()) {
      if (page instanceof PagePlan.Copy copy) {
        sizes.put(copy.path(), copy.asset().size());
      } else if (page instanceof PagePlan.Picture picture) {
        sizes.put(picture.path(), picture.asset().size());
      }
    }
  }

  List<FileView> files(List<Attachment> attachments, Event event, Here here) {
    return attachments.stream().flatMap(file -> file(file, event, here).stream()).toList();
  }

  private Optional<FileView> file(Attachment attachment, Event event, Here here) {
    String name = attachment.file().value();
    return plan.links()
        .file(name, event.source().file())
        .map(
            path ->
                new FileView(
                    attachment.title().orElse(name),
                    here.to(path),
                    name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
                    language.fileSize(sizes.getOrDefault(path, 0L)),
                    attachment.language().orElse(""),
                    attachment.language().map(language::nameOf).orElse("")));
  }
}
