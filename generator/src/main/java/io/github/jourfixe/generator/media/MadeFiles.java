package io.github.jourfixe.generator.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A folder of what builds have made, by a key that stands for all that it was made of. Several
 * builds may use it at once, and it may be deleted at any time. What was damaged counts as missing.
 */
final class MadeFiles {

  private static final int SEAL = 32;

  private final Path folder;

  MadeFiles(Path folder) {
    this.folder = folder;
  }

  /** What was made before, if it is as it was. */
  Optional<byte[]> find(String key) throws IOException {
    byte[] sealed;
    try {
      sealed = Files.readAllBytes(file(key));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (sealed.length < SEAL) {
      return Optional.empty();
    }
    byte[] bytes = Arrays.copyOfRange(sealed, SEAL, sealed.length);
    byte[] seal = Workshop.digest().digest(bytes);
    return Arrays.equals(seal, 0, SEAL, sealed, 0, SEAL) ? Optional.of(bytes) : Optional.empty();
  }

  /** Keeps a file, behind a seal that shows whether it is whole. */
  void keep(String key, byte[] bytes) throws IOException {
    Path file = file(key);
    Files.createDirectories(file.getParent());
    byte[] sealed = Arrays.copyOf(Workshop.digest().digest(bytes), SEAL + bytes.length);
    System.arraycopy(bytes, 0, sealed, SEAL, bytes.length);
    // Moved at once, so that no other build sees a part of it, nor that it is replaced.
    Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
    try {
      Files.write(part, sealed);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }
}
