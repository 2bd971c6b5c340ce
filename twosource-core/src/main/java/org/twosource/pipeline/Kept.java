package org.twosource.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.twosource.report.Report;

/** A part of a memory, stamped and packed. What cannot be read counts as not there. */
record Kept(Memory memory, Memory.Part part) {

  /** Reads a value. */
  @FunctionalInterface
  interface Reads<T> {
    T from(DataInputStream in) throws IOException;
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Writes {
    void to(DataOutputStream out) throws IOException;
  }

  <T> Optional<T> recall(Report report, Reads<T> reads) {
    Optional<byte[]> stamp = memory == Memory.NONE ? Optional.empty() : Stamp.of(report);
    if (stamp.isEmpty()) {
      return Optional.empty();
    }
    return memory
        .recall(report, part)
        .filter(bytes -> Stamp.begins(stamp.get(), bytes))
        .flatMap(bytes -> unpacked(bytes, reads));
  }

  private static <T> Optional<T> unpacked(byte[] bytes, Reads<T> reads) {
    ByteArrayInputStream packed =
        new ByteArrayInputStream(bytes, Stamp.LENGTH, bytes.length - Stamp.LENGTH);
    try (DataInputStream in = new DataInputStream(new InflaterInputStream(packed))) {
      return Optional.of(reads.from(in));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  void keep(Report report, Writes writes) {
    Optional<byte[]> stamp = memory == Memory.NONE ? Optional.empty() : Stamp.of(report);
    if (stamp.isEmpty()) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(stamp.get());
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 8192))) {
      writes.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    memory.keep(report, part, bytes.toByteArray());
  }
}
