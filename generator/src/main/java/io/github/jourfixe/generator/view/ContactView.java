package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * Whom to ask.
 *
 * @param name as shown
 * @param organisation where the contact works
 * @param department lines below the name
 * @param email address as shown
 * @param emailHref {@code mailto:} address
 * @param phone as typed
 * @param phoneHref {@code tel:} address
 * @param url page about the contact
 */
public record ContactView(
    String name,
    String organisation,
    List<String> department,
    String email,
    String emailHref,
    String phone,
    String phoneHref,
    String url) {}
