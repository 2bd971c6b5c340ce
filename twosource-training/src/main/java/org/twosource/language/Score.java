package org.twosource.language;

import java.util.List;
import java.util.Locale;

/** How much of a treebank a grammar gets right, with the treebank's own words. */
record Score(double upos, double lemmas, double unlabelled, double labelled) {

  static Score of(Grammar grammar, List<Tree> trees, boolean givenTags) {
    int words = 0;
    int upos = 0;
    int lemmas = 0;
    int unlabelled = 0;
    int labelled = 0;
    for (Tree tree : trees) {
      Grammar.Reading reading = givenTags ? withTags(grammar, tree) : grammar.read(tree.words);
      for (int i = 0; i < tree.size(); i++) {
        words++;
        String tag = grammar.tagger().tags().get(reading.tags[i]);
        upos += same(upos(tag), upos(tree.tags[i]));
        lemmas +=
            same(
                reading.lemmas[i].toLowerCase(Locale.ROOT),
                tree.lemmas[i].toLowerCase(Locale.ROOT));
        int attached = reading.tree.head[i] == tree.heads[i] ? 1 : 0;
        unlabelled += attached;
        String relation = grammar.parser().relations().get(reading.tree.label[i]);
        labelled += attached * same(relation, tree.relations[i]);
      }
    }
    double all = words / 100.0;
    return new Score(upos / all, lemmas / all, unlabelled / all, labelled / all);
  }

  private static Grammar.Reading withTags(Grammar grammar, Tree tree) {
    Signals signals = new Signals(tree.words, grammar.clusters());
    int[] classes = new int[tree.size()];
    for (int i = 0; i < tree.size(); i++) {
      classes[i] = Math.max(0, grammar.tagger().tags().indexOf(tree.tags[i]));
      signals.tag(i, tree.tags[i]);
      signals.lemma(i, tree.lemmas[i]);
    }
    return new Grammar.Reading(classes, tree.lemmas, grammar.parser().parse(signals));
  }

  private static String upos(String tag) {
    return tag.substring(0, tag.indexOf(' '));
  }

  private static int same(String a, String b) {
    return a.equals(b) ? 1 : 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.2f  lemma %.2f  UAS %.2f  LAS %.2f",
        upos,
        lemmas,
        unlabelled,
        labelled);
  }
}
