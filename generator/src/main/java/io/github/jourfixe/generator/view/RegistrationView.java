package io.github.jourfixe.generator.view;

/**
 * How to sign up.
 *
 * @param url where
 * @param email to whom
 * @param emailHref {@code mailto:} address
 * @param until last day in words
 * @param note anything else
 * @param open whether the last day, if any, is not over and the event is still to come
 */
public record RegistrationView(
    String url, String email, String emailHref, String until, String note, boolean open) {}
