package io.github.jourfixe.generator.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Makes the published forms of pictures, or finds them made. Safe for use by several threads. */
public final class Workshop {

  /** Goes up whenever the same picture comes out differently. */
  private static final String EDITION = "2";

  /** How many pixels are held in memory at once, four bytes each, whatever the threads. */
  private static final int MEGAPIXELS = 120;

  private final Semaphore room = new Semaphore(MEGAPIXELS, true);
  private final Optional<MadeFiles> made;

  /** A canvas is too large to be made anew for each of thousands of pictures. */
  private final ThreadLocal<PreviewPainter> painters = ThreadLocal.withInitial(PreviewPainter::new);

  /** A workshop that keeps what it has made in a folder, if there is one. */
  public Workshop(Optional<Path> folder) {
    this.made = folder.map(MadeFiles::new);
  }

  /**
   * Makes forms of one picture; the file is read only once.
   *
   * @return the bytes of each form, in their order
   * @throws BrokenPictureException if it cannot be read as a picture
   * @throws IOException if the file cannot be read at all
   */
  public List<byte[]> make(Path file, PictureFacts facts, List<PictureForm> forms)
      throws BrokenPictureException, IOException {
    byte[] source = Files.readAllBytes(file);
    String hash = made.isEmpty() ? "" : hash(source);
    Job job = new Job(source, facts);
    List<byte[]> results = new ArrayList<>();
    try {
      for (PictureForm form : forms) {
        if (made.isEmpty()) {
          results.add(job.make(form));
          continue;
        }
        String key = hash(EDITION, hash, facts.turn().name(), form.width() + "." + form.kind());
        Optional<byte[]> known = made.orElseThrow().find(key);
        if (known.isPresent()) {
          results.add(known.orElseThrow());
        } else {
          byte[] bytes = job.make(form);
          made.orElseThrow().keep(key, bytes);
          results.add(bytes);
        }
      }
    } finally {
      job.end();
    }
    return results;
  }

  /**
   * Draws the picture that other programs show for a link, as PNG.
   *
   * @throws IOException if what was made cannot be kept
   */
  public byte[] draw(PreviewCard card) throws IOException {
    if (made.isEmpty()) {
      return painters.get().paint(card);
    }
    String mark = String.valueOf(card.mark());
    String key =
        hash(EDITION, "preview", card.above(), card.title(), card.below(), card.site(), mark);
    Optional<byte[]> known = made.orElseThrow().find(key);
    if (known.isPresent()) {
      return known.orElseThrow();
    }
    byte[] drawn = painters.get().paint(card);
    made.orElseThrow().keep(key, drawn);
    return drawn;
  }

  /** The work on one picture, whose pixels are decoded when they are needed first. */
  private final class Job {

    private final byte[] source;
    private final PictureFacts facts;
    private final int size;
    private Optional<Pixels> upright = Optional.empty();

    Job(byte[] source, PictureFacts facts) {
      this.source = source;
      this.facts = facts;
      long pixels = (long) facts.width() * facts.height();
      this.size = (int) Math.min(MEGAPIXELS, 1 + pixels / 1_000_000);
    }

    byte[] make(PictureForm form) throws BrokenPictureException {
      if (form.equals(PictureForm.whole(facts)) && facts.turn() == Turn.NONE) {
        return Cleaning.clean(source, facts.kind());
      }
      Pixels scaled = pixels().scaled(form.width(), facts.heightAt(form.width()));
      return PictureEncoder.encode(scaled, form.kind(), facts.kind() == PictureKind.PNG);
    }

    private Pixels pixels() throws BrokenPictureException {
      if (upright.isEmpty()) {
        room.acquireUninterruptibly(size);
        try {
          Pixels stored = PictureDecoder.decode(source, facts.kind());
          upright = Optional.of(stored.turned(facts.turn()));
        } finally {
          if (upright.isEmpty()) {
            room.release(size);
          }
        }
      }
      return upright.orElseThrow();
    }

    void end() {
      if (upright.isPresent()) {
        upright = Optional.empty();
        room.release(size);
      }
    }
  }

  static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  static String hash(String... parts) {
    MessageDigest digest = digest();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
