package io.github.jourfixe.generator.web;

import java.net.URI;

/** Asks servers. */
@FunctionalInterface
public interface Web {

  /** What the address answers, redirects followed. */
  Answer ask(URI address);
}
