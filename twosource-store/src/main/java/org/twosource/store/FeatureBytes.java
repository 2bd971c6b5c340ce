package org.twosource.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twosource.story.Counts;
import org.twosource.story.ReportFeatures;

/** The features of a report as bytes: small, since there is one for each report ever taken in. */
final class FeatureBytes {

  private static final int VERSION = 1;

  /** Terms, lead and names. */
  private static final int COUNTS = 3;

  private FeatureBytes() {}

  static byte[] of(ReportFeatures features) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeInt(
          features.published().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE));
      counts(out, features.terms());
      counts(out, features.lead());
      counts(out, features.names());
      texts(out, features.title());
      texts(out, features.people());
      texts(out, features.places());
      out.writeShort(features.days().size());
      for (LocalDate day : features.days()) {
        out.writeInt((int) day.toEpochDay());
      }
      out.writeShort(features.ages().size());
      for (int age : features.ages()) {
        out.writeInt(age);
      }
      texts(out, features.figures());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * @param share gives one object for equal words
   */
  static ReportFeatures read(String id, byte[] bytes, Function<String, String> share) {
    try (DataInputStream in = opened(id, bytes)) {
      int published = in.readInt();
      return new ReportFeatures(
          id,
          published == Integer.MIN_VALUE
              ? Optional.empty()
              : Optional.of(LocalDate.ofEpochDay(published)),
          counts(in, share),
          counts(in, share),
          counts(in, share),
          texts(in, share),
          texts(in, share),
          texts(in, share),
          days(in),
          ages(in),
          texts(in, share));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The people and places alone, which a search wants. */
  record Named(Set<String> people, Set<String> places) {}

  static Named named(String id, byte[] bytes) {
    try (DataInputStream in = opened(id, bytes)) {
      in.readInt();
      for (int i = 0; i < COUNTS; i++) {
        for (int words = in.readUnsignedShort(); words > 0; words--) {
          in.skipNBytes(in.readUnsignedShort() + Short.BYTES);
        }
      }
      texts(in, word -> word);
      return new Named(texts(in, word -> word), texts(in, word -> word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataInputStream opened(String id, byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readByte() != VERSION) {
      throw new WorkspaceException("the features of " + id + " are of a later version");
    }
    return in;
  }

  private static void counts(DataOutputStream out, Counts counts) throws IOException {
    out.writeShort(counts.size());
    for (int i = 0; i < counts.size(); i++) {
      text(out, counts.word(i));
      out.writeShort(Math.min(counts.count(i), Short.MAX_VALUE));
    }
  }

  private static Counts counts(DataInputStream in, Function<String, String> share)
      throws IOException {
    int size = in.readUnsignedShort();
    Map<String, Integer> counts = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String word = text(in, share);
      counts.put(word, (int) in.readShort());
    }
    return Counts.of(counts);
  }

  private static void texts(DataOutputStream out, Set<String> texts) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  private static Set<String> texts(DataInputStream in, Function<String, String> share)
      throws IOException {
    int size = in.readUnsignedShort();
    Set<String> texts = new LinkedHashSet<>(size * 2);
    for (int i = 0; i < size; i++) {
      texts.add(text(in, share));
    }
    return texts;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in, Function<String, String> share)
      throws IOException {
    return share.apply(new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8));
  }

  private static Set<LocalDate> days(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    Set<LocalDate> days = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      days.add(LocalDate.ofEpochDay(in.readInt()));
    }
    return days;
  }

  private static Set<Integer> ages(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    Set<Integer> ages = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      ages.add(in.readInt());
    }
    return ages;
  }
}
