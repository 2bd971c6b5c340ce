package org.twosource.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.twosource.report.Received;
import org.twosource.report.Report;

/**
 * A report that came in, with what tells whether it has been here before.
 *
 * @param identity its address; else the id that it states, with its outlet or else its file; else
 *     its file
 * @param fingerprint equal for reports that say the same in their text and of themselves
 * @param sha256 of the bytes it came as
 * @param gzip whether {@code kept} are these bytes packed
 */
record Arrival(
    Report report,
    String identity,
    ByteBuffer fingerprint,
    String sha256,
    boolean gzip,
    ByteBuffer kept) {

  /** Less is not worth packing. */
  private static final int PACKED_FROM = 2_000;

  private static final int FINGERPRINT_BYTES = 16;
  private static final Pattern ADDRESS = Pattern.compile("\\w+:.*");

  static Arrival of(Received received) {
    Report report = clean(received.report());
    String identity =
        report
            .url()
            .map(url -> "url " + url.replaceFirst("#.*", ""))
            .or(
                () ->
                    received
                        .stated()
                        .map(Clean::of)
                        .map(
                            id ->
                                "id "
                                    + id
                                    + " of "
                                    + report.outlet().orElseGet(() -> file(report))))
            .orElseGet(() -> "file " + file(report) + ":" + report.origin().line());
    byte[] original = received.original().get();
    boolean gzip = original.length >= PACKED_FROM;
    return new Arrival(
        report,
        identity,
        fingerprint(report),
        HexFormat.of().formatHex(digest().digest(original)),
        gzip,
        ByteBuffer.wrap(gzip ? packed(original) : original));
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  Optional<LocalDate> day() {
    return report.published().map(Report.Published::day);
  }

  /** Some digits that tell this report from others with its id. */
  String digits(int count) {
    byte[] digest = digest().digest(identity.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, count);
  }

  /** Its file wherever the program runs; an address stays as it is. */
  private static String file(Report report) {
    String file = report.origin().file();
    return ADDRESS.matcher(file).matches() || file.equals("stdin")
        ? file
        : Clean.of(Path.of(file).toAbsolutePath().normalize().toString());
  }

  private static ByteBuffer fingerprint(Report report) {
    MessageDigest digest = digest();
    part(digest, Optional.of(report.title()));
    part(digest, Optional.of(report.text()));
    part(digest, report.outlet());
    part(digest, report.published().map(Report.Published::stated));
    part(digest, report.url());
    part(digest, report.author());
    part(digest, report.agency());
    return ByteBuffer.wrap(digest.digest(), 0, FINGERPRINT_BYTES);
  }

  private static void part(MessageDigest digest, Optional<String> part) {
    byte[] bytes = part.orElse("").getBytes(StandardCharsets.UTF_8);
    digest.update(
        ByteBuffer.allocate(Integer.BYTES).putInt(0, part.isPresent() ? bytes.length : -1));
    digest.update(bytes);
  }

  byte[] fingerprintBytes() {
    byte[] bytes = new byte[FINGERPRINT_BYTES];
    fingerprint.duplicate().get(bytes);
    return bytes;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Report clean(Report report) {
    return new Report(
        Clean.of(report.id()),
        Clean.of(report.title()),
        Clean.of(report.text()),
        Clean.of(report.outlet()),
        report.published().map(day -> new Report.Published(day.day(), Clean.of(day.stated()))),
        Clean.of(report.url()),
        Clean.of(report.author()),
        Clean.of(report.agency()),
        report.origin());
  }
}
