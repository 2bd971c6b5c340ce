package org.twosource.room.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.app.render.Dates;
import org.twosource.app.render.RangeChart;
import org.twosource.app.render.Telling;
import org.twosource.app.render.Wording;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.room.library.Deed;
import org.twosource.time.Interval;

/**
 * A finding as a list shows it.
 *
 * @param behind who stands behind it, in words
 * @param count on how many sources, in words
 * @param flags what else a reader has to know at once
 * @param fresh whether it changed since the reader last looked
 * @param says of a contested one, the words of those who say it, one each
 * @param denies likewise, of those who deny it
 * @param differences where accounts differ
 */
public record Row(
    Finding finding,
    String key,
    String url,
    Verdict verdict,
    String behind,
    String count,
    Optional<String> warning,
    List<String> flags,
    boolean fresh,
    List<Quote> says,
    List<Quote> denies,
    List<Difference> differences,
    Optional<Deed.Status> status) {

  private static final int QUOTES = 2;

  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:\\.\\.(\\d{4}-\\d\\d-\\d\\d))?");

  /**
   * Where accounts differ.
   *
   * @param aspect on what, in words
   * @param meaning what the difference means
   * @param chart the figures on a scale, where there are any
   * @param values otherwise what each says
   */
  public record Difference(
      String aspect, String meaning, Optional<RangeChart> chart, List<Value> values) {}

  /** What accounts say, and whose they are. */
  public record Value(String value, List<Who> who) {}

  /** Whose account, with the address of its words. */
  public record Who(String name, String url) {}

  static Row of(Finding finding, StoryView story, Set<String> fresh) {
    List<Quote> says = List.of();
    List<Quote> denies = List.of();
    if (finding.verdict() == Verdict.CONTESTED && finding.denied().isPresent()) {
      List<Quote> all =
          story.view().tellings(finding).stream().map(telling -> Quote.of(telling, story)).toList();
      says = distinct(all.stream().filter(quote -> !quote.denies()).toList());
      denies = distinct(all.stream().filter(Quote::denies).toList());
    }
    return new Row(
        finding,
        story.key(finding),
        story.url(finding),
        finding.verdict(),
        Wording.behind(finding.roots()),
        Wording.count(finding.independent()),
        Wording.warning(finding, story.view().reportsSaying(finding)),
        flags(finding, story),
        fresh.contains(finding.statement()),
        says,
        denies,
        finding.disagreements().stream().map(one -> difference(one, finding, story)).toList(),
        story
            .review(finding)
            .map(
                one ->
                    one.deed() instanceof Deed.Review review ? review.status() : Deed.Status.OPEN)
            .filter(status -> status != Deed.Status.OPEN));
  }

  private static List<Quote> distinct(List<Quote> quotes) {
    List<Quote> found = new ArrayList<>();
    for (Quote quote : quotes) {
      if (found.size() < QUOTES
          && found.stream().noneMatch(other -> other.paths().equals(quote.paths()))) {
        found.add(quote);
      }
    }
    return found;
  }

  private static List<String> flags(Finding finding, StoryView story) {
    List<String> flags = new ArrayList<>();
    if (finding.unverified()) {
      flags.add("Unverified, a report says");
    }
    finding.oneParty().ifPresent(party -> flags.add("One party: " + party));
    finding
        .supersededBy()
        .flatMap(story.view()::finding)
        .ifPresent(newer -> flags.add("A later figure replaces it"));
    return flags;
  }

  static Difference difference(Finding.Disagreement difference, Finding finding, StoryView story) {
    Optional<RangeChart> chart = RangeChart.of(difference, finding, story.view());
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    if (chart.isEmpty()) {
      for (Finding.Disagreement.Value value : difference.values()) {
        Optional<Telling> telling = story.view().telling(value.claim(), finding);
        String name = telling.map(RangeChart::who).orElse(value.claim().report());
        values
            .computeIfAbsent(value.value(), absent -> new LinkedHashMap<>())
            .putIfAbsent(name, story.claimUrl(value.claim()));
      }
    }
    return new Difference(
        aspect(difference.aspect()),
        Wording.capital(Wording.difference(difference.kind()))
            + (difference.why().isBlank() ? "." : ": " + end(difference.why())),
        chart,
        values.entrySet().stream()
            .map(one -> new Value(shown(one.getKey()), whose(one.getValue())))
            .toList());
  }

  private static String aspect(Finding.Disagreement.Aspect aspect) {
    return switch (aspect) {
      case QUANTITY -> "how much or how many";
      case TIME -> "when";
      case PLACE -> "where";
      case ACTOR -> "who or what did it";
      case OUTCOME -> "how it ended";
      case POLARITY -> "whether it is so";
    };
  }

  private static List<Who> whose(Map<String, String> urls) {
    return urls.entrySet().stream().map(one -> new Who(one.getKey(), one.getValue())).toList();
  }

  /** Days as people write them. */
  private static String shown(String value) {
    Matcher days = DAYS.matcher(value);
    if (!days.matches()) {
      return value;
    }
    LocalDate first = LocalDate.parse(days.group(1));
    return Dates.of(
        days.group(2) == null
            ? Interval.day(first)
            : Interval.of(first, LocalDate.parse(days.group(2))));
  }

  private static String end(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
