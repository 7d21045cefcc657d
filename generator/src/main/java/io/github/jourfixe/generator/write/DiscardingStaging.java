package io.github.jourfixe.generator.write;

import io.github.jourfixe.generator.output.OutputFile;

/** Takes a site to nowhere. */
final class DiscardingStaging implements Staging {

  @Override
  public void put(OutputFile file) {
    // A check renders everything and keeps nothing.
  }

  @Override
  public WriteReport commit() {
    return new WriteReport(0, 0, 0);
  }

  @Override
  public void close() {
    // There is nothing to throw away.
  }
}
