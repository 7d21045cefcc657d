package io.github.jourfixe.generator.view;

import io.github.jourfixe.generator.language.Language;
import io.github.jourfixe.generator.model.Contact;
import io.github.jourfixe.generator.model.Event;
import io.github.jourfixe.generator.model.Series;
import io.github.jourfixe.generator.model.Site;
import java.util.Optional;

/** Says whom readers can ask, and how. */
final class ContactComposer {

  private final Optional<Contact> ofSite;
  private final Language language;

  ContactComposer(Site site, Language language) {
    this.ofSite = site.contact();
    this.language = language;
  }

  /** The contact of a series, or that of the site. */
  Optional<ContactView> of(Series series) {
    return series.contact().or(() -> ofSite).map(this::contact);
  }

  /** The contact of an event, or else that of its series or of the site. */
  Optional<ContactView> of(Event event, Series series) {
    return event.details().contact().map(this::contact).or(() -> of(series));
  }

  private ContactView contact(Contact contact) {
    String email = contact.email().orElse("");
    String phone = contact.phone().orElse("");
    return new ContactView(
        contact.name().orElse(""),
        contact.organisation().orElse(""),
        contact.department(),
        email,
        email.isEmpty() ? "" : "mailto:" + email,
        phone,
        phone.isEmpty() ? "" : telephone(phone),
        contact.url().orElse(""));
  }

  /** A {@code tel:} address (RFC 3966): global if the number says so, or is a German one. */
  private String telephone(String typed) {
    String digits = typed.replaceAll("\\(0\\)|[^0-9+]", "");
    if (digits.startsWith("00")) {
      digits = "+" + digits.substring(2);
    } else if (digits.startsWith("0") && language == Language.GERMAN) {
      digits = "+49" + digits.substring(1);
    }
    return "tel:" + digits;
  }
}
