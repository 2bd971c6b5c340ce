package org.twosource.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.time.TimeExpression.Bound;
import org.twosource.time.TimeExpression.Kind;

/** Finds times by the rules of this package's resource files. */
final class RuleTimeExtractor implements TimeExtractor {
  private static final Pattern WORD_START =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}+|\\p{N}|['’‘](?=\\d))");

  /** In characters. */
  private static final int LONGEST_NAME = 80;

  private final RuleBook rules;
  private final TimeJoins joins;
  private final TimeBounds bounds;

  RuleTimeExtractor(RuleBook rules, TimeJoins joins, TimeBounds bounds) {
    this.rules = rules;
    this.joins = joins;
    this.bounds = bounds;
  }

  @Override
  public List<TimeExpression> extract(Document document) {
    List<TimeExpression> found = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    int from = 0;
    while (from < sentences.size()) {
      // A splitter may break after "Dec."; a paragraph is safe.
      int to = from;
      int paragraph = sentences.get(from).paragraph();
      while (to + 1 < sentences.size() && sentences.get(to + 1).paragraph() == paragraph) {
        to++;
      }
      Span span = sentences.get(from).span().cover(sentences.get(to).span());
      found.addAll(paragraph(document, span));
      from = to + 1;
    }
    return found;
  }

  private List<TimeExpression> paragraph(Document document, Span span) {
    List<Draft> drafts = longest(matches(document, span));
    drafts = joined(document.text(), drafts);
    drafts.removeIf(draft -> draft.reading().joined());
    drafts = ranged(document.text(), drafts);
    drafts = anchored(document, drafts);
    List<TimeExpression> times = new ArrayList<>();
    for (Draft draft : drafts) {
      Span at = draft.span();
      boolean stretch = draft.reading().meaning() instanceof Stretch;
      boolean timed = draft.reading().kind() == Kind.DATE || draft.reading().kind() == Kind.TIME;
      Bound bound =
          stretch || !timed ? Bound.AT : bounds.before(document.text(), at.start(), at.end());
      Reading reading = draft.reading();
      times.add(new FoundTime(at, reading.kind(), reading.meaning(), bound, draft.ends()));
    }
    return times;
  }

  private List<Draft> matches(Document document, Span span) {
    String text = document.text();
    List<Draft> drafts = new ArrayList<>();
    Matcher starts = WORD_START.matcher(text).region(span.start(), span.end());
    starts.useTransparentBounds(true);
    while (starts.find()) {
      for (TimeRule rule : rules.startingWith(starts.group())) {
        Matcher match = rule.pattern().matcher(text).region(starts.start(), span.end());
        match.useTransparentBounds(true).useAnchoringBounds(false);
        if (match.lookingAt() && match.end() > match.start()) {
          Span at = new Span(match.start(), match.end());
          if (!verb(document, rule, at)) {
            read(rule, match).ifPresent(reading -> drafts.add(draft(rule, match, at, reading)));
          }
        }
      }
    }
    drafts.removeIf(draft -> inName(text, span, draft.span()));
    return drafts;
  }

  /** With the two ends of a stretch that one rule words whole: "March 4-6", "1914-18". */
  private static Draft draft(TimeRule rule, Matcher match, Span at, Reading reading) {
    if (!(reading.meaning() instanceof Stretch stretch)) {
      return new Draft(at, reading, List.of());
    }
    boolean days = rule.groups().contains("dom2");
    boolean era = rule.groups().contains("bcfrom");
    Span first = new Span(at.start(), match.end(days ? "dom" : era ? "bcfrom" : "year"));
    Span second = new Span(match.start(days ? "dom2" : era ? "bcyear" : "year2"), at.end());
    return new Draft(at, reading, List.of(end(first, stretch.from()), end(second, stretch.to())));
  }

  private static TimeExpression end(Span span, Meaning meaning) {
    return new FoundTime(span, Kind.DATE, meaning, Bound.AT, List.of());
  }

  private Optional<Reading> read(TimeRule rule, Matcher match) {
    Map<String, String> values = rule.values(match, rules.lexicon());
    return values.isEmpty() ? Optional.empty() : TimeReadings.read(rule.reading(), values);
  }

  /** Whether a time stands in what is a name; names are looked for near it only, being short. */
  private boolean inName(String text, Span paragraph, Span time) {
    int from = Math.max(paragraph.start(), time.start() - LONGEST_NAME);
    int to = Math.min(paragraph.end(), time.end() + LONGEST_NAME);
    for (Pattern name : rules.names()) {
      Matcher match = name.matcher(text).region(from, to);
      match.useTransparentBounds(true);
      while (match.find() && match.start() < time.end()) {
        if (match.end() > time.start()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the tagger takes a single doubtful word ("May", "march") for a verb. */
  private static boolean verb(Document document, TimeRule rule, Span at) {
    if (!rule.groups().contains("doubtfulmonth") || rule.groups().contains("year")) {
      return false;
    }
    return document
        .sentenceAt(at.start())
        .map(
            sentence ->
                sentence.tokens().stream()
                    .anyMatch(token -> token.span().equals(at) && token.isVerb()))
        .orElse(false);
  }

  /** The longest wordings that do not overlap, in order. */
  private static List<Draft> longest(List<Draft> drafts) {
    List<Draft> byLength = new ArrayList<>(drafts);
    byLength.sort(Comparator.comparingInt((Draft draft) -> draft.span().length()).reversed());
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : byLength) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(draft.span()))) {
        kept.add(draft);
      }
    }
    kept.sort(Comparator.comparing(Draft::span));
    return kept;
  }

  private List<Draft> joined(String text, List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> both =
          out.isEmpty() ? Optional.empty() : joins.clock(text, out.get(out.size() - 1), draft);
      if (both.isPresent()) {
        out.set(out.size() - 1, both.get());
      } else {
        out.add(draft);
      }
    }
    return out;
  }

  private List<Draft> ranged(String text, List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> both =
          out.isEmpty() ? Optional.empty() : joins.range(text, out.get(out.size() - 1), draft);
      if (both.isPresent()) {
        out.set(out.size() - 1, both.get());
      } else {
        out.add(draft);
      }
    }
    return out;
  }

  /** Gives a bare clock time the nearest day its sentence names. */
  private static List<Draft> anchored(Document document, List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.reading().kind() != Kind.TIME || !draft.reading().anchored()) {
        out.add(draft);
        continue;
      }
      Span sentence =
          document.sentenceAt(draft.span().start()).map(Sentence::span).orElse(draft.span());
      out.add(
          drafts.stream()
              .filter(other -> sentence.contains(other.span()))
              .filter(other -> day(other).isPresent())
              .min(Comparator.comparingInt(other -> distance(other.span(), draft.span())))
              .flatMap(RuleTimeExtractor::day)
              .map(draft::on)
              .orElse(draft));
    }
    return out;
  }

  private static Optional<Meaning> day(Draft draft) {
    if (draft.givesDay()) {
      return Optional.of(draft.reading().meaning());
    }
    return draft.reading().meaning() instanceof TimeOfDay time && !draft.reading().anchored()
        ? Optional.of(time.day())
        : Optional.empty();
  }

  private static int distance(Span a, Span b) {
    return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
  }
}
