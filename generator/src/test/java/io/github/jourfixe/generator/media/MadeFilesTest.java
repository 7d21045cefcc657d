package io.github.jourfixe.generator.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that several builds use at once. */
class MadeFilesTest {

  private static final String KEY = "c9de43a0";

  @TempDir private Path temporary;

  @Test
  void whatSeveralBuildsKeepAtOnceIsThereAtAnyTime() throws IOException {
    byte[] bytes = {1, 2, 3};
    new MadeFiles(temporary).keep(KEY, bytes);
    List<CompletableFuture<Void>> builds =
        Stream.generate(() -> CompletableFuture.runAsync(() -> keepAndFind(bytes)))
            .limit(4)
            .toList();
    builds.forEach(CompletableFuture::join);
  }

  private void keepAndFind(byte[] bytes) {
    MadeFiles made = new MadeFiles(temporary);
    try {
      for (int i = 0; i < 300; i++) {
        made.keep(KEY, bytes);
        assertThat(made.find(KEY)).hasValue(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
