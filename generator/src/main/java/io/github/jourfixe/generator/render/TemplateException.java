package io.github.jourfixe.generator.render;

import io.pebbletemplates.pebble.error.PebbleException;

/** A template that cannot be rendered. */
public final class TemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  TemplateException(String file, PebbleException cause) {
    super(cause.getPebbleMessage(), cause);
    this.file = file;
    this.line = cause.getLineNumber() == null ? 0 : cause.getLineNumber();
  }

  /** The template's file: {@code theme/templates/…} in the content folder, or the shipped one. */
  public String file() {
    return file;
  }

  /** The line, from 1; 0 if it is not known. */
  public int line() {
    return line;
  }
}
