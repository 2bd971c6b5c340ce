package org.twosource.room.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.twosource.app.render.RangeChart;
import org.twosource.app.render.Telling;
import org.twosource.app.render.Wording;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.room.library.Deed;

/**
 * A finding as a list shows it.
 *
 * @param statement as people write it
 * @param behind who stands behind it, in words
 * @param count on how many sources, in words
 * @param flags what else a reader has to know at once
 * @param fresh whether it changed since the reader last looked
 * @param says of a contested one, the words of those who say it, one each
 * @param denies likewise, of those who deny it
 * @param saying how many claims say it, where some also deny it
 * @param denying how many deny it
 * @param differences where accounts differ, but for what stands side by side already
 * @param newer the finding that replaces it
 */
public record Row(
    Finding finding,
    String statement,
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
    int saying,
    int denying,
    List<Difference> differences,
    Optional<Deed.Status> status,
    Optional<Newer> newer) {

  private static final int QUOTES = 2;

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|that|this) ");

  /**
   * Where accounts differ.
   *
   * @param meaning what differs, and what that means
   * @param figures the figures once more in words; empty where they say no more than the chart
   * @param chart the figures on a scale, where there are any
   * @param values otherwise what each says
   */
  public record Difference(
      String meaning, String figures, Optional<RangeChart> chart, List<Value> values) {}

  /** What accounts say, and whose they are. */
  public record Value(String value, List<Who> who) {}

  /** What replaces a finding. */
  public record Newer(String statement, String url) {}

  /** Whose account, with the address of its words. */
  public record Who(String name, String url) {}

  static Row of(Finding finding, StoryView story, Set<String> fresh) {
    List<Quote> says = List.of();
    List<Quote> denies = List.of();
    int saying = 0;
    int denying = 0;
    if (finding.verdict() == Verdict.CONTESTED && finding.denied().isPresent()) {
      List<Quote> all =
          story.view().tellings(finding).stream().map(telling -> Quote.of(telling, story)).toList();
      denying = (int) all.stream().filter(Quote::denies).count();
      saying = all.size() - denying;
      says = distinct(all.stream().filter(quote -> !quote.denies()).toList());
      denies = distinct(all.stream().filter(Quote::denies).toList());
    }
    boolean paired = !says.isEmpty() && !denies.isEmpty();
    return new Row(
        finding,
        Legible.statement(finding.statement()),
        story.key(finding),
        story.url(finding),
        finding.verdict(),
        Wording.behind(finding.roots()),
        Wording.count(finding.independent()),
        Wording.warning(finding, story.view().reportsSaying(finding)),
        flags(finding),
        fresh.contains(finding.statement()),
        says,
        denies,
        saying,
        denying,
        finding.disagreements().stream()
            .filter(one -> !paired || one.aspect() != Finding.Disagreement.Aspect.POLARITY)
            .map(one -> difference(one, finding, story))
            .toList(),
        Optional.of(story.status(finding)).filter(status -> status != Deed.Status.OPEN),
        finding
            .supersededBy()
            .flatMap(story.view()::finding)
            .map(one -> new Newer(Legible.statement(one.statement()), story.url(one))));
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

  private static List<String> flags(Finding finding) {
    List<String> flags = new ArrayList<>();
    if (finding.unverified()) {
      flags.add("Unverified, a report says");
    }
    finding
        .oneParty()
        .ifPresent(
            party ->
                flags.add("Counted once, as they answer to one party: " + Legible.party(party)));
    return flags;
  }

  static Difference difference(Finding.Disagreement difference, Finding finding, StoryView story) {
    Optional<RangeChart> chart = RangeChart.of(difference, finding, story.view());
    Map<String, Value> values = new LinkedHashMap<>();
    if (chart.isEmpty()) {
      for (Finding.Disagreement.Value value : difference.values()) {
        Optional<Telling> telling = story.view().telling(value.claim(), finding);
        Who who =
            new Who(
                telling.map(RangeChart::who).orElse(value.claim().report()),
                story.claimUrl(value.claim()));
        Value same =
            values.computeIfAbsent(
                plain(value.value()),
                absent -> new Value(Legible.value(value.value()), new ArrayList<>()));
        if (same.who().stream().noneMatch(other -> other.name().equals(who.name()))) {
          same.who().add(who);
        }
      }
    }
    return new Difference(
        meaning(difference, chart.isPresent()),
        chart.isPresent() ? end(Wording.capital(Legible.figures(difference.why()))) : "",
        chart,
        List.copyOf(values.values()));
  }

  /** The same words with another article or another first letter are the same account. */
  private static String plain(String value) {
    return ARTICLE.matcher(value.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static String meaning(Finding.Disagreement difference, boolean drawn) {
    String kind = end(Wording.capital(Wording.difference(difference.kind())));
    if (drawn) {
      return kind;
    }
    String why =
        difference.why().isBlank()
            ? "Accounts differ on " + aspect(difference.aspect()) + "."
            : end(Wording.capital(difference.why()));
    return difference.kind() == Finding.Disagreement.Kind.CONFLICT ? why + " " + kind : why;
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

  private static String end(String sentence) {
    return sentence.isBlank() || sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
