package org.twosource.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.twosource.report.Input;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/**
 * What the inner parts are measured on: the made-up reports of the repository, read from the folder
 * {@code samples} in the working directory.
 */
public final class Samples {
  private static final Path FOLDER = Path.of("samples");

  private Samples() {}

  /** One text of about 500 words: all reports of two bundles, one after the other. */
  public static String text() throws IOException {
    return reports("train-crash", "wildfire").stream()
        .map(Report::text)
        .collect(Collectors.joining("\n\n"));
  }

  /** Two reports of one story. */
  static List<Report> pair() throws IOException {
    return reports("train-crash").subList(0, 2);
  }

  private static List<Report> reports(String... bundles) throws IOException {
    List<Input> inputs =
        java.util.Arrays.stream(bundles)
            .<Input>map(bundle -> new Input.OfPath(FOLDER.resolve(bundle)))
            .toList();
    List<Report> reports = ReportReaders.standard().read(inputs, notice -> {});
    if (reports.isEmpty()) {
      throw new IOException("no reports in " + FOLDER + "; run from the root of the repository");
    }
    return reports;
  }
}
