package org.twosource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Notice;

/** What the documents name exists, and what a reader meets is documented. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:final |abstract |sealed |non-sealed )*(?:class|record|enum|interface|@interface)"
              + " (\\w+)");
  private static final Pattern CODE_NAME =
      Pattern.compile("`((?:[A-Z][a-z0-9]+){1,6})(?:\\.\\w+)?(?:\\(\\))?`");

  @Test
  void everyPublicTypeHasJavadoc() throws IOException {
    List<String> bare = new ArrayList<>();
    for (Path file : javaFiles("src/main/java")) {
      String source = Files.readString(file);
      Matcher type = PUBLIC_TYPE.matcher(source);
      while (type.find()) {
        String before = source.substring(0, type.start()).stripTrailing();
        // Annotations may stand between the comment and the type.
        String comment =
            before.replaceFirst("(?s)(\\R@[^\\n]*(\\R  [^\\n]*)*)+$", "").stripTrailing();
        if (!comment.endsWith("*/") && !before.endsWith("*/")) {
          bare.add(file.getFileName() + ": " + type.group(1));
        }
      }
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void classesNamedInTheArchitectureExist() throws IOException {
    Path page = ROOT.resolve("ARCHITECTURE.md");
    assumeTrue(Files.exists(page), "there is no ARCHITECTURE.md yet");
    Set<String> types =
        javaFiles("src/main/java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> unknown = new ArrayList<>();
    Matcher name = CODE_NAME.matcher(Files.readString(page));
    while (name.find()) {
      if (!types.contains(name.group(1))) {
        unknown.add(name.group(1));
      }
    }
    assertThat(unknown).as("names in ARCHITECTURE.md that are no type").isEmpty();
  }

  @Test
  void everyNoticeAndVerdictIsDocumented() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/reference/notices.md"));
    for (Notice.Code code : Notice.Code.values()) {
      assertThat(page).contains("| `" + code.name() + "` | " + (code.lost() ? "yes" : "no") + " |");
    }
    for (Verdict verdict : Verdict.values()) {
      assertThat(page.replace("_", "").toLowerCase(java.util.Locale.ROOT))
          .contains("`" + verdict.name().replace("_", "").toLowerCase(java.util.Locale.ROOT) + "`");
    }
  }

  private static List<Path> javaFiles(String below) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.map(m -> m.resolve(below)).filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(module)) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.getFileName().toString().equals("package-info.java"))
              .forEach(found::add);
        }
      }
    }
    return found;
  }
}
