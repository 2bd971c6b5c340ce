package org.twosource.corroboration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.attribution.Attribution;

/**
 * Finds roots that are one voice though the reports call them differently. In doubt one: that never
 * raises a count.
 */
final class OneVoice {

  /** So many words on end nobody says by chance as another does. */
  private static final int LONG = 10;

  private OneVoice() {}

  /** Gives ways whose roots are one voice the same root. */
  static void merge(List<Path> all, Set<String> why) {
    together(all, why);
    sameWords(all, why);
    sameNames(all);
    sameRelay(all);
  }

  /** Two who are quoted with one run of words between quotation marks spoke once. */
  private static void together(List<Path> all, Set<String> why) {
    for (Path one : all) {
      for (Path other : all) {
        boolean joint =
            one != other
                && one.root != null
                && other.root != null
                && !one.root.id().equals(other.root.id())
                && one.said.ref().equals(other.said.ref())
                && quoted(one);
        if (joint) {
          why.add(
              "“"
                  + one.end().name()
                  + "” and “"
                  + other.end().name()
                  + "” are quoted together: one utterance.");
          other.root = one.root;
          other.firm = one.firm;
        }
      }
    }
  }

  /**
   * The same run of words between quotation marks in two mouths is one utterance, whoever is named:
   * one of the reports has it wrong. In a reporter's own words it is not: who tells of one thing
   * plainly tells it alike. Who stands beside another in one report is another.
   */
  private static void sameWords(List<Path> all, Set<String> why) {
    List<Boolean> between = all.stream().map(OneVoice::quoted).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Path one = all.get(i);
        Path other = all.get(j);
        Brief.Voice first = one.root;
        Brief.Voice second = other.root;
        if (first == null
            || second == null
            || first.id().equals(second.id())
            || one.report().equals(other.report())) {
          continue;
        }
        boolean soft = !one.firm && !other.firm;
        boolean quoted = between.get(i) && between.get(j);
        if (((soft || quoted)
                && SameWords.in(one.claim.statement(), other.claim.statement(), soft ? 6 : LONG))
            || (quoted && SameWords.equal(one.claim.statement(), other.claim.statement()))) {
          boolean longer = first.name().length() >= second.name().length();
          Path dropped = longer ? other : one;
          why.add(
              "“"
                  + first.name()
                  + "” and “"
                  + second.name()
                  + "” are given the same words: one utterance.");
          dropped.root = longer ? first : second;
          dropped.firm = longer ? one.firm : other.firm;
        }
      }
    }
  }

  /** Whether the words stand between quotation marks, though others of the voice may not. */
  private static boolean quoted(Path path) {
    Optional<Attribution.Quotation> how = path.said.attribution().map(Attribution::quotation);
    return how.filter(one -> one == Attribution.Quotation.DIRECT).isPresent()
        || (how.filter(one -> one == Attribution.Quotation.MIXED).isPresent()
            && isOpen(path.reading.document().text(), path.claim.span().get(0).start()));
  }

  /** Whether a quotation that began in the paragraph, or opens here, has not ended. */
  private static boolean isOpen(String text, int at) {
    boolean open = false;
    for (int i = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1; i <= at; i++) {
      char c = text.charAt(i);
      open = c == '\u201c' || (c != '\u201d' && (c == '"') != open);
    }
    return open;
  }

  /** "Ruiz" beside "Ana Ruiz": in doubt one. */
  private static void sameNames(List<Path> all) {
    Map<String, Boolean> shorter = new HashMap<>();
    for (Path one : all) {
      for (Path other : all) {
        Brief.Voice first = one.root;
        Brief.Voice second = other.root;
        if (first != null
            && second != null
            && !first.id().equals(second.id())
            && !first.anonymous()
            && !second.anonymous()
            && first.kind().equals(second.kind())
            && shorter.computeIfAbsent(
                first.id() + " " + second.id(), absent -> isShorter(first, second))) {
          one.root = second;
        }
      }
    }
  }

  /** Whoever one named voice passes on without a name is one: it knows whom it heard. */
  private static void sameRelay(List<Path> all) {
    Map<String, Path> heard = new HashMap<>();
    for (Path path : all) {
      int last = path.through.size() - 1;
      Brief.Voice root = path.root;
      if (root != null && root.anonymous() && last > 0 && !path.through.get(last - 1).anonymous()) {
        Path first = heard.putIfAbsent(path.through.get(last - 1).id(), path);
        if (first != null && first.root != null) {
          path.root = first.root;
        }
      }
    }
  }

  private static boolean isShorter(Brief.Voice first, Brief.Voice second) {
    Set<String> shorter = VoiceBook.words(first.name());
    Set<String> longer = VoiceBook.words(second.name());
    boolean inside =
        !shorter.isEmpty() && shorter.size() < longer.size() && longer.containsAll(shorter);
    long both = shorter.stream().filter(longer::contains).count();
    boolean person =
        both >= 2 && first.kind().equals("other") && first.name().compareTo(second.name()) < 0;
    return inside || person;
  }
}
