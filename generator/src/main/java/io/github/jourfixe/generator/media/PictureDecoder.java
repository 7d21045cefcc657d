package io.github.jourfixe.generator.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the pixels of JPEG and PNG files, as they are stored. */
final class PictureDecoder {

  private PictureDecoder() {}

  /** The pixels in sRGB; a profile of the picture's own is taken into account. */
  static Pixels decode(byte[] bytes, PictureKind kind) throws BrokenPictureException {
    try {
      return pixels(read(bytes, kind));
    } catch (IOException | RuntimeException e) {
      // The readers of Java throw whatever comes when a file is broken.
      throw new BrokenPictureException(String.valueOf(e.getMessage()), e);
    }
  }

  private static BufferedImage read(byte[] bytes, PictureKind kind) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
    ImageReader reader = readers.next();
    // In memory: by default Java would keep the file in a temporary one.
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static Pixels pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    ColorModel model = image.getColorModel();
    if (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
        && !(model instanceof IndexColorModel)) {
      return gray(image.getRaster(), model.getComponentSize(0), model.hasAlpha());
    }
    BufferedImage rgb = image;
    if (!model.getColorSpace().isCS_sRGB()) {
      rgb =
          new BufferedImage(
              width,
              height,
              model.hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
      new ColorConvertOp(null).filter(image, rgb);
    }
    int[] argb =
        rgb.getType() == BufferedImage.TYPE_3BYTE_BGR
            ? packed(((DataBufferByte) rgb.getRaster().getDataBuffer()).getData())
            : rgb.getRGB(0, 0, width, height, null, 0, width);
    boolean opaque = true;
    for (int i = 0; opaque && model.hasAlpha() && i < argb.length; i++) {
      opaque = argb[i] >>> 24 == 255;
    }
    return new Pixels(width, height, argb, opaque);
  }

  private static int[] packed(byte[] bgr) {
    int[] argb = new int[bgr.length / 3];
    for (int i = 0, at = 0; i < argb.length; i++, at += 3) {
      argb[i] =
          0xff000000 | (bgr[at + 2] & 0xff) << 16 | (bgr[at + 1] & 0xff) << 8 | bgr[at] & 0xff;
    }
    return argb;
  }

  /** Gray values mean what they do in sRGB; Java takes them for linear ones, which are lighter. */
  private static Pixels gray(Raster raster, int bits, boolean alpha) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    int[] argb = new int[width * height];
    int bands = raster.getNumBands();
    int[] row = new int[width * bands];
    int highest = (1 << bits) - 1;
    boolean opaque = true;
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int value = row[x * bands] * 255 / highest;
        int cover = alpha ? row[x * bands + 1] * 255 / highest : 255;
        opaque &= cover == 255;
        argb[y * width + x] = cover << 24 | value * 0x010101;
      }
    }
    return new Pixels(width, height, argb, opaque);
  }
}
