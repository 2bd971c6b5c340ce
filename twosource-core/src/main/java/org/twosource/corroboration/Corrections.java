package org.twosource.corroboration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Link;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.WordTable;

/** Tells what a report takes back: "An earlier version of this story said …". */
final class Corrections {

  private static final String OWN = "own";

  private static final Pattern ANYBODY = words(false);
  private static final Pattern OUTLET = words(true);

  private static final Pattern FIRST_PERSON = Pattern.compile("(?i)\\b(we|us|our)\\b");

  private Corrections() {}

  /** Whether the sentence of the claim says that something told before was wrong. */
  static boolean touches(Said said) {
    return touches(said.reading(), said.claim());
  }

  static boolean touches(ReportReading reading, Claim claim) {
    Optional<Sentence> sentence = reading.document().sentenceAt(claim.span().get(0).start());
    if (sentence.isEmpty()) {
      return false;
    }
    Span span = sentence.get().span();
    String words = span.in(reading.document().text()).toLowerCase(Locale.ROOT);
    if (ANYBODY.matcher(words).find()) {
      return true;
    }
    Matcher own = OUTLET.matcher(words);
    while (own.find()) {
      if (!isSpoken(reading, span.start() + own.start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words at the place are somebody's who publishes nothing. */
  private static boolean isSpoken(ReportReading reading, int at) {
    return reading.attributions().stream()
        .filter(one -> !isOutlet(reading, one))
        .anyMatch(one -> one.content().stream().anyMatch(span -> span.contains(at)));
  }

  /** "We reported on Monday that …"; "“The sale that we reported …,” the newspaper wrote". */
  private static boolean isOutlet(ReportReading reading, Attribution one) {
    String text = reading.document().text();
    return one.source().stream().anyMatch(span -> FIRST_PERSON.matcher(span.in(text)).matches())
        || one.chains().stream()
            .filter(chain -> !chain.isEmpty())
            .map(chain -> chain.root().kind())
            .anyMatch(kind -> kind == Link.Kind.OUTLET || kind == Link.Kind.AGENCY);
  }

  /** The words of the list that count for anybody, or for the outlet itself only. */
  private static Pattern words(boolean own) {
    return Pattern.compile(
        WordTable.rows(Corrections.class, "corrections.tsv", 1).stream()
            .filter(row -> own == (row.size() > 1 && row.get(1).equals(OWN)))
            .map(row -> Pattern.quote(row.get(0)))
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
  }
}
