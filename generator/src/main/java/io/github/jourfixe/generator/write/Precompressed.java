package io.github.jourfixe.generator.write;

import io.github.jourfixe.generator.output.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Puts beside each text of a site the same, compressed (RFC 1952), for servers that would else do
 * so at every request. The same text becomes the same bytes; its name and the moment are not told.
 */
final class Precompressed implements Staging {

  private static final Set<String> TEXTS =
      Set.of("html", "css", "js", "json", "xml", "ics", "svg", "txt", "webmanifest");

  /** What is smaller fits in one packet of the network as it is. */
  private static final int SMALLEST = 1024;

  /** Magic number, deflate, no flags, no time, slowest compression, an unknown system. */
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};

  private final Staging site;
  private final Set<String> own;
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  /**
   * Compresses on the way.
   *
   * @param own paths of the site's own files, which are never replaced
   */
  Precompressed(Staging site, Set<String> own) {
    this.site = site;
    this.own = Set.copyOf(own);
  }

  @Override
  public void put(OutputFile file) throws IOException {
    String path = file.path();
    if (made.contains(path)) {
      throw new IOException(
          path + " is a file of the site: rename it, or build without compressed texts");
    }
    site.put(file);
    String name = path.substring(path.lastIndexOf('/') + 1);
    // Names such as _headers and .htaccess have no ending that counts.
    boolean text =
        name.lastIndexOf('.') > 0 && TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
    if (!text || own.contains(path + ".gz")) {
      return;
    }
    byte[] bytes =
        file instanceof OutputFile.Generated generated
            ? generated.bytes()
            : Files.readAllBytes(((OutputFile.Copied) file).source());
    if (bytes.length >= SMALLEST) {
      byte[] compressed = compress(bytes);
      if (compressed.length < bytes.length) {
        made.add(path + ".gz");
        site.put(new OutputFile.Generated(path + ".gz", compressed));
      }
    }
  }

  @Override
  public WriteReport commit() throws IOException {
    return site.commit();
  }

  @Override
  public void close() throws IOException {
    site.close();
  }

  /** By hand but for the deflating: the JDK's own stream says another system on another Java. */
  private static byte[] compress(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    compressed.write(HEAD);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    CRC32 check = new CRC32();
    check.update(bytes);
    littleEndian((int) check.getValue(), compressed);
    littleEndian(bytes.length, compressed);
    return compressed.toByteArray();
  }

  private static void littleEndian(int value, ByteArrayOutputStream out) {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(value >>> shift);
    }
  }
}
