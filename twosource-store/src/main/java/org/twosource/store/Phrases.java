package org.twosource.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Vectors of phrases of a report. A vector hangs on its phrase alone, so it is known by a digest of
 * the words: a phrase that is read again, elsewhere in the report or by another claim, has it
 * already.
 */
record Phrases(Map<Long, ByteBuffer> vectors) {

  static final Phrases NONE = new Phrases(Map.of());

  Phrases {
    vectors = Map.copyOf(vectors);
  }

  Optional<ByteBuffer> of(String phrase) {
    return Optional.ofNullable(vectors.get(key(phrase)));
  }

  static long key(String phrase) {
    try {
      return ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(phrase.getBytes(StandardCharsets.UTF_8)))
          .getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** In one order, so that equal phrases are equal bytes. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(vectors.size());
      for (Map.Entry<Long, ByteBuffer> one : new TreeMap<>(vectors).entrySet()) {
        byte[] vector = Meaning.bytes(one.getValue());
        out.writeLong(one.getKey());
        out.writeShort(vector.length);
        out.write(vector);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What cannot be read counts as none. */
  static Phrases read(byte[] bytes) {
    Map<Long, ByteBuffer> vectors = new TreeMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int left = in.readInt(); left > 0; left--) {
        long key = in.readLong();
        byte[] vector = new byte[in.readUnsignedShort()];
        in.readFully(vector);
        vectors.put(key, ByteBuffer.wrap(vector));
      }
    } catch (IOException e) {
      return NONE;
    }
    return new Phrases(vectors);
  }
}
