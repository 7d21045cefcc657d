package io.github.jourfixe.generator.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs made of names, version 5 of RFC 9562: the same name has the same one for ever. */
public final class NamedUuid {

  /** The names of this program; chosen once, and never to be changed. */
  private static final UUID NAMESPACE = UUID.fromString("5b0e1a54-6d1f-4c0b-9a53-3d8a5f6f2c11");

  private NamedUuid() {}

  /** The UUID of a name. */
  public static UUID of(String name) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000L;
    long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-1", e);
    }
  }
}
