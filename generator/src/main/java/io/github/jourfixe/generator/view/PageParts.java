package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Site;
import io.github.jourfixe.generator.plan.SitePlan;
import io.github.jourfixe.generator.theme.Messages;

/** With what the pages of a site are made. Immutable. */
final class PageParts {

  final SitePlan plan;
  final Messages messages;
  final Language language;
  final DateComposer dates;
  final CardComposer cards;
  final PreviewComposer previews;
  final FrameComposer frames;
  final BodyComposer bodies;
  final FilterComposer filters;
  final TimelineComposer timelines;
  final FileComposer files;
  final ContactComposer contacts;

  PageParts(SitePlan plan, Messages messages) {
    Site site = plan.archive().site();
    this.plan = plan;
    this.messages = messages;
    this.language = Language.of(site.language());
    this.dates = new DateComposer(language, site.zone());
    this.cards = new CardComposer(plan, dates);
    this.previews = new PreviewComposer(plan, messages, dates);
    this.frames = new FrameComposer(plan, messages, dates, previews);
    this.bodies = new BodyComposer(plan);
    this.filters = new FilterComposer(plan.archive());
    this.timelines = new TimelineComposer(plan, language);
    this.files = new FileComposer(plan, language);
    this.contacts = new ContactComposer(site, language);
  }
}
