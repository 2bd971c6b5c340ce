package org.twosource.language;

/** What the tagger looks at to tag a word: the word, its neighbours, and the two tags before. */
final class TaggerFeatures {
  private TaggerFeatures() {}

  static void of(Signals s, int i, FeatureKeys keys) {
    keys.clear();
    int before = s.at(s.tag, i - 1);
    int before2 = s.at(s.tag, i - 2);
    int form = s.form[i];
    keys.add(1, 0);
    keys.add(2, form);
    keys.add(3, form, s.shape[i]);
    keys.add(4, s.shape[i], i == 0 ? 1 : 0);
    keys.add(5, before);
    keys.add(6, before, before2);
    keys.add(7, before, form);
    keys.add(8, s.at(s.form, i - 1));
    keys.add(9, s.at(s.form, i + 1));
    keys.add(10, s.at(s.form, i - 2));
    keys.add(11, s.at(s.form, i + 2));
    keys.add(12, s.at(s.form, i - 1), form);
    keys.add(13, s.at(s.form, i + 1), form);
    keys.add(14, s.suffix3[i], before);
    keys.add(15, before, before2, form);
    keys.add(16, before, s.at(s.form, i + 1));
    keys.add(17, s.prefix[i]);
    keys.add(18, s.suffix3[i]);
    keys.add(19, s.suffix2[i]);
    keys.add(20, s.at(s.suffix3, i - 1));
    keys.add(21, s.at(s.suffix3, i + 1));
    keys.add(22, s.at(s.suffix3, i + 1), s.suffix3[i]);
    keys.add(23, s.at(s.shape, i - 1), s.shape[i], s.at(s.shape, i + 1));
    keys.add(24, s.cluster[i]);
    keys.add(25, s.at(s.cluster, i - 1));
    keys.add(26, s.at(s.cluster, i + 1));
    keys.add(27, s.at(s.cluster, i + 1), s.cluster[i]);
    keys.add(28, before, s.at(s.cluster, i + 1), s.cluster[i]);
    keys.add(29, s.at(s.cluster, i + 2), s.at(s.cluster, i + 1));
    String word = s.words[i];
    for (int n = 1; n <= 5 && n <= word.length(); n += n == 1 ? 3 : 1) {
      keys.add(30 + n, word.substring(word.length() - n).hashCode());
      keys.add(40 + n, word.substring(0, n).hashCode());
    }
  }
}
