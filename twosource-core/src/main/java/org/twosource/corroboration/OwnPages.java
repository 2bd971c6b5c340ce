package org.twosource.corroboration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twosource.claim.ReportReading;
import org.twosource.text.Sentence;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/** Tells the page of a body, which speaks for itself there, from a paper that tells of others. */
final class OwnPages {

  /**
   * "Almor plc (regulatory announcement)", "Open Ward press office"; not the agency Press Service.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)(?:\\s*[(,–—-]\\s*(?:the )?(?:"
              + String.join("|", list("page-marks.txt"))
              + ")\\)?|\\s+press (?:office|release))$");

  private static final Set<String> NEWS_ACTS = Set.copyOf(list("news-acts.txt"));

  private OwnPages() {}

  private static List<String> list(String name) {
    return WordTable.rows(OwnPages.class, name, 1).stream()
        .map(row -> row.get(0))
        .collect(Collectors.toList());
  }

  /** The name of an outlet without what marks it as a body's own page. */
  static String body(String outlet) {
    return MARK.matcher(outlet).replaceFirst("");
  }

  /**
   * Whether a report opens with what its outlet itself does ("Almor is recalling eight batches"),
   * as announcements do and papers do not; that it "has learned" something is no such deed.
   *
   * @param name the words of the outlet's name
   */
  static boolean tellsOfItself(ReportReading reading, Set<String> name) {
    return reading.document().sentences().stream()
        .limit(2)
        .anyMatch(sentence -> isSubject(sentence, name));
  }

  private static boolean isSubject(Sentence sentence, Set<String> name) {
    Tree tree = new Tree(sentence);
    for (Token token : sentence.tokens()) {
      boolean subject = token.relation().startsWith("nsubj") && token.isName() && token.head() >= 0;
      if (!subject || NEWS_ACTS.contains(tree.token(token.head()).lemma())) {
        continue;
      }
      Set<String> words = new HashSet<>(VoiceBook.words(token.text()));
      tree.children(token).stream()
          .filter(child -> child.is("flat") || child.is("compound") || child.is("nmod:poss"))
          .forEach(child -> words.addAll(VoiceBook.words(child.text().toLowerCase(Locale.ROOT))));
      if (words.containsAll(name)) {
        return true;
      }
    }
    return false;
  }
}
