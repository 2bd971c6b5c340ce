package org.twosource.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.language.SentenceVectors;
import org.twosource.report.OffsetMap;
import org.twosource.report.Origin;
import org.twosource.report.Report;

class MemoryTest {

  private static final class Kept implements Memory {
    private final Map<String, byte[]> parts = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> recall(Report report, Part part) {
      return Optional.ofNullable(parts.get(report.id() + part));
    }

    @Override
    public void keep(Report report, Part part, byte[] bytes) {
      parts.put(report.id() + part, bytes);
    }
  }

  private static Report report(String id, String text) {
    return new Report(
        id,
        "",
        text,
        Optional.of("The " + id),
        Optional.of(new Report.Published(LocalDate.parse("2031-05-05"), "2031-05-05")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Origin("made.txt", 1, OffsetMap.shifted(0)));
  }

  @Test
  void vectorsOfWhatClaimsStateAreGivenBack() {
    assumeTrue(SentenceVectors.miniLmIfAvailable().isPresent(), "no sentence vectors here");
    Report post =
        report("Post", "Two people were injured in a fire in Kesteven, fire chief Rosa Lind said.");
    Report star = report("Star", "A fire in Kesteven injured two people on Monday, police said.");
    Kept memory = new Kept();
    Brief brief =
        Twosource.load(Options.asOf(LocalDate.parse("2031-06-01")))
            .bundle(List.of(post, star), List.of(), read -> {}, memory)
            .apply(Overrulings.none());
    ReportReading reading =
        brief.reports().stream().filter(one -> one.report().id().equals("Post")).findFirst().get();
    assertThat(reading.claims()).isNotEmpty();
    assertThat(memory.vectors(post))
        .containsOnlyKeys(
            reading.claims().stream().map(Claim::statement).collect(Collectors.toSet()))
        .allSatisfy(
            (statement, vector) ->
                assertThat(vector).isEqualTo(SentenceVectors.miniLm().of(List.of(statement))[0]));
    assertThat(memory.vectors(report("Post", "Another text."))).isEmpty();
    assertThat(Memory.NONE.vectors(post)).isEmpty();
  }
}
