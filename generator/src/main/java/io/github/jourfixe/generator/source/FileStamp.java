package io.github.jourfixe.generator.source;

import io.github.jourfixe.generator.memory.Memory;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A file as it was at one moment. Two writes within one tick of the file system's clock can leave
 * the same stamp; whoever hears of the second must see to it that the first is forgotten.
 *
 * @param path relative to the content folder, composed
 * @param file where to read it
 * @param size in bytes
 * @param modified when it was last written
 * @param identity what the file system knows it by, if it has anything of the kind
 */
public record FileStamp(
    String path, Path file, long size, FileTime modified, Optional<Object> identity)
    implements Memory.Key<Optional<SourceFile>> {

  static FileStamp of(String path, Path file, BasicFileAttributes attributes) {
    return new FileStamp(
        path,
        file,
        attributes.size(),
        attributes.lastModifiedTime(),
        Optional.ofNullable(attributes.fileKey()));
  }
}
