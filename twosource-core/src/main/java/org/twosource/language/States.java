package org.twosource.language;

/** What the network says of the words of one window. */
// Arrays: these are the network's own numbers, made and read in one place and never compared.
@SuppressWarnings("ArrayRecordComponent")
record States(float[] values, int width, int words) {

  float at(int word, Heads.Slice slice, int i) {
    return values[word * width + slice.from() + i];
  }

  /** The number of the highest score of a head. */
  int best(int word, Heads.Slice slice) {
    int best = 0;
    for (int i = 1; i < slice.size(); i++) {
      best = at(word, slice, i) > at(word, slice, best) ? i : best;
    }
    return best;
  }

  /** How well vectors of two words match. */
  float product(int word, Heads.Slice slice, int other, Heads.Slice otherSlice) {
    int a = word * width + slice.from();
    int b = other * width + otherSlice.from();
    float sum = 0;
    for (int i = 0; i < slice.size(); i++) {
      sum += values[a + i] * values[b + i];
    }
    return sum;
  }

  /** How well a word's vector matches one that is given. */
  float product(int word, Heads.Slice slice, float[] vector) {
    int a = word * width + slice.from();
    float sum = 0;
    for (int i = 0; i < slice.size(); i++) {
      sum += values[a + i] * vector[i];
    }
    return sum;
  }

  double[] logSoftmax(int word, Heads.Slice slice) {
    double highest = at(word, slice, best(word, slice));
    double sum = 0;
    double[] found = new double[slice.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = at(word, slice, i) - highest;
      sum += Math.exp(found[i]);
    }
    for (int i = 0; i < found.length; i++) {
      found[i] -= Math.log(sum);
    }
    return found;
  }
}
