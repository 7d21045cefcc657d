package io.github.jourfixe.generator.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes pixels as files, with nothing in them but the pixels. Equal pixels give equal bytes on the
 * same Java and the same kind of machine.
 */
public final class PictureEncoder {

  /** Where a loss begins to be seen in photographs. */
  private static final float JPEG_QUALITY = 0.82f;

  private static final float WEBP_QUALITY = 0.80f;

  /** How hard to look for the smallest file without loss; says nothing about the pixels. */
  private static final float WEBP_EFFORT = 0.75f;

  private PictureEncoder() {}

  /** Found out once, by whoever asks first. */
  private static final class Webp {

    static final boolean AVAILABLE = works();

    /** WebP is written by a library of the machine's own code, which not every machine can load. */
    private static boolean works() {
      try {
        Pixels dot = new Pixels(1, 1, new int[] {0xff000000}, true);
        return webp(dot, true).length > 0;
      } catch (LinkageError | RuntimeException e) {
        return false;
      }
    }
  }

  /** Whether this machine can write WebP. */
  public static boolean writesWebp() {
    return Webp.AVAILABLE;
  }

  /**
   * Writes a file.
   *
   * @param lossless whether the picture was without loss so far, and has to stay so as WebP
   */
  static byte[] encode(Pixels pixels, PictureKind kind, boolean lossless) {
    return switch (kind) {
      case JPEG -> jpeg(pixels);
      case PNG -> write(ImageIO.getImageWritersByFormatName("png").next(), null, pixels);
      case WEBP -> webp(pixels, lossless);
      case GIF, SVG -> throw new IllegalArgumentException("Never written anew: " + kind);
    };
  }

  private static byte[] jpeg(Pixels pixels) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(JPEG_QUALITY);
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return write(writer, how, pixels);
  }

  private static byte[] webp(Pixels pixels, boolean lossless) {
    // Not by ImageIO's registry, which knows only the libraries that it saw first.
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    WebPWriteParam how = (WebPWriteParam) writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionType(lossless ? CompressionType.Lossless : CompressionType.Lossy);
    how.setCompressionQuality(lossless ? WEBP_EFFORT : WEBP_QUALITY);
    return write(writer, how, pixels);
  }

  private static byte[] write(ImageWriter writer, ImageWriteParam how, Pixels pixels) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(pixels.image(), null, null), how);
    } catch (IOException e) {
      // There is no file that could fail.
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
