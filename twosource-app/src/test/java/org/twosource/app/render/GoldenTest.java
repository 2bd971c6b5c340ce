package org.twosource.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole brief of {@link FerryStory} in every format, character for character. Run with {@code
 * -Dgolden=write} to write the files anew, then read the difference.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @EnumSource(Format.class)
  void looksAsReviewed(Format format) throws IOException {
    StringWriter out = new StringWriter();
    BriefWriter.write(FerryStory.brief(), format, false, out);
    Path file = GOLDEN.resolve("ferry." + (format == Format.TEXT ? "txt" : format.toString()));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, out.toString());
    }
    assertThat(out.toString()).isEqualTo(Files.readString(file));
  }
}
