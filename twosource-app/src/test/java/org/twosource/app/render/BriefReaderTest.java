package org.twosource.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twosource.corroboration.Brief;
import org.twosource.report.Report;

/** What is written can be read back, as far as pages show it. */
class BriefReaderTest {

  @Test
  void aBriefComesBack() throws IOException {
    Brief written = FerryStory.brief();
    Map<String, Report> reports = new HashMap<>();
    written.reports().forEach(one -> reports.put(one.report().id(), one.report()));

    Brief read = BriefReader.read(json(written), reports);

    assertThat(read.version()).isEqualTo(written.version());
    assertThat(read.findings()).isEqualTo(written.findings());
    assertThat(read.sources()).isEqualTo(written.sources());
    assertThat(read.timeline()).isEqualTo(written.timeline());
    assertThat(read.notices()).isEqualTo(written.notices());
    assertThat(read.reports()).hasSameSizeAs(written.reports());
    for (int i = 0; i < read.reports().size(); i++) {
      var one = read.reports().get(i);
      var other = written.reports().get(i);
      assertThat(one.outlet()).isEqualTo(other.outlet());
      assertThat(one.published()).isEqualTo(other.published());
      assertThat(one.claims())
          .usingRecursiveComparison()
          .ignoringFields("roles", "evidence")
          .isEqualTo(other.claims());
      assertThat(one.attributions())
          .usingRecursiveComparison()
          .ignoringFields("states")
          .isEqualTo(other.attributions());
      for (int j = 0; j < one.quantities().size(); j++) {
        assertThat(one.quantities().get(j).range().low())
            .isEqualTo(other.quantities().get(j).range().low());
        assertThat(one.quantities().get(j).range().high())
            .isEqualTo(other.quantities().get(j).range().high());
        assertThat(one.quantities().get(j).stated()).isEqualTo(other.quantities().get(j).stated());
      }
    }
  }

  @Test
  void reportsThatAreNotGivenAreLeftOut() throws IOException {
    assertThat(BriefReader.read(json(FerryStory.brief()), Map.of()).reports()).isEmpty();
  }

  private static String json(Brief brief) throws IOException {
    StringWriter out = new StringWriter();
    BriefWriter.write(brief, Format.JSON, false, out);
    return out.toString();
  }
}
