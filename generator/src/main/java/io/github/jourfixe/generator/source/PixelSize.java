package io.github.jourfixe.generator.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a picture is.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 */
public record PixelSize(int width, int height) {

  /**
   * Reads the size from a picture's header; empty if the file is no picture of a known format (GIF,
   * JPEG, PNG, BMP) or a broken one.
   *
   * @throws IOException if the file cannot be read
   */
  static Optional<PixelSize> of(Path file) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      return readers.hasNext() ? Optional.of(read(readers.next(), input)) : Optional.empty();
    } catch (IIOException | IndexOutOfBoundsException broken) {
      // It is published as it is, only without its size; a browser may know better what to do.
      return Optional.empty();
    }
  }

  private static PixelSize read(ImageReader reader, ImageInputStream input) throws IOException {
    try {
      reader.setInput(input, true, true);
      return new PixelSize(reader.getWidth(0), reader.getHeight(0));
    } finally {
      reader.dispose();
    }
  }
}
