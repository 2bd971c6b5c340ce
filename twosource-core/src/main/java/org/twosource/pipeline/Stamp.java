package org.twosource.pipeline;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.twosource.report.Report;

/**
 * What tells whether bytes were kept by this very program and of this very text: other code, rules
 * or weights might find something else.
 */
final class Stamp {

  static final int LENGTH = 32;

  /** Of the program; empty where nobody can tell, so that nothing is kept. */
  private static final Optional<byte[]> PROGRAM = program();

  private Stamp() {}

  static Optional<byte[]> of(Report report) {
    return PROGRAM.map(
        program -> {
          MessageDigest digest = digest();
          digest.update(program);
          return digest.digest(report.text().getBytes(StandardCharsets.UTF_8));
        });
  }

  /** Whether the bytes begin with it. */
  static boolean begins(byte[] stamp, byte[] bytes) {
    return bytes.length >= LENGTH && Arrays.equals(stamp, 0, LENGTH, bytes, 0, LENGTH);
  }

  private static Optional<byte[]> program() {
    CodeSource code = Stamp.class.getProtectionDomain().getCodeSource();
    if (code == null) {
      return Optional.empty();
    }
    MessageDigest digest = digest();
    try {
      Path place = Path.of(code.getLocation().toURI());
      if (Files.isDirectory(place)) {
        files(place, digest);
      } else {
        entries(place, digest);
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
    // The sentence vectors come from a library, whose version stands in its file's name.
    URL vectors = Stamp.class.getResource("/all-minilm-l6-v2-q.onnx");
    add(digest, vectors == null ? "" : new File(vectors.getPath().replaceAll("!.*", "")).getName());
    return Optional.of(digest.digest());
  }

  /** The checksums that a jar holds of its files. */
  private static void entries(Path jar, MessageDigest digest) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .sorted(java.util.Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> add(digest, entry.getName() + " " + entry.getCrc()));
    }
  }

  private static void files(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(digest, file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
  }

  private static void add(MessageDigest digest, String what) {
    digest.update((what + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
