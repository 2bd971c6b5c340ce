package org.twosource.eval;

import java.util.List;
import java.util.Locale;
import org.twosource.eval.Answer.Node;

/**
 * Trees over given words, all words counted, punctuation too, as the CoNLL 2018 shared task (Zeman
 * et al. 2018) has it with gold words: its LAS compares relations without their subtypes. Lemmas
 * are compared without regard to case. A word that the candidate did not answer is wrong.
 */
final class TreeScorer implements Scorer {

  @Override
  public List<Score> score(List<Marked> documents) {
    long words = 0;
    long tags = 0;
    long lemmas = 0;
    long heads = 0;
    long relations = 0;
    long subtypes = 0;
    for (Marked document : documents) {
      List<List<Node>> wanted = document.gold().trees();
      List<List<Node>> found = document.found().trees();
      for (int s = 0; s < wanted.size(); s++) {
        words += wanted.get(s).size();
        for (int i = 0; s < found.size() && i < found.get(s).size(); i++) {
          Node gold = wanted.get(s).get(i);
          Node node = found.get(s).get(i);
          boolean attached = gold.head() == node.head();
          tags += count(gold.tag().equals(node.tag()));
          lemmas += count(lower(gold.lemma()).equals(lower(node.lemma())));
          heads += count(attached);
          relations += count(attached && plain(gold.relation()).equals(plain(node.relation())));
          subtypes += count(attached && gold.relation().equals(node.relation()));
        }
      }
    }
    return List.of(
        share("UAS", heads, words),
        share("LAS", relations, words),
        share("LAS with subtypes", subtypes, words),
        share("UPOS", tags, words),
        share("lemmas", lemmas, words));
  }

  private static Score share(String measure, long right, long words) {
    return Score.of(measure, words == 0 ? 0 : (double) right / words, words);
  }

  private static int count(boolean right) {
    return right ? 1 : 0;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
