package org.twosource.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twosource.text.WordTable;

/**
 * When a report belongs to a group: the log odds of a logistic regression over the signs (weights
 * of agreement as in Fellegi and Sunter 1969, fitted together), in part of the report of the group
 * that is closest and in part of all in the mean, so that a chain of likenesses does not grow.
 * Immutable.
 */
final class GroupRule {

  private static final int INCIDENT = 1;
  private static final int STORY = 2;

  private final Map<String, double[]> rows = new HashMap<>();
  private final double[] bias;
  private final double[] closest;
  private final double[] threshold;
  private final double[] incident = new double[Sign.values().length];
  private final double[] story = new double[Sign.values().length];

  private GroupRule(List<List<String>> table) {
    for (List<String> row : table) {
      double[] values = {Double.parseDouble(row.get(INCIDENT)), Double.parseDouble(row.get(STORY))};
      rows.put(row.get(0), values);
    }
    for (Sign sign : Sign.values()) {
      incident[sign.place()] = value(sign.name())[0];
      story[sign.place()] = value(sign.name())[1];
    }
    bias = value("bias");
    closest = value("closest");
    threshold = value("threshold");
  }

  static GroupRule load() {
    return new GroupRule(WordTable.rows(GroupRule.class, "link-weights.tsv", STORY + 1));
  }

  /** How far the report is of the incident of these others; it is from 0 on. */
  double incident(List<double[]> signs) {
    return score(signs, incident, 0);
  }

  /** How far the report is of the story of these others; it is from 0 on. */
  double story(List<double[]> signs) {
    return score(signs, story, 1);
  }

  /** Two incidents whose reports are that far of each other in the mean are one. */
  double incidentMerge() {
    return value("merge")[0];
  }

  /** The same of stories. */
  double storyMerge() {
    return value("merge")[1];
  }

  private double score(List<double[]> signs, double[] weights, int column) {
    double most = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (double[] values : signs) {
      double odds = bias[column];
      for (int i = 0; i < weights.length; i++) {
        odds += weights[i] * values[i];
      }
      most = Math.max(most, odds);
      sum += odds;
    }
    double part = closest[column];
    return part * most + (1 - part) * sum / signs.size() - threshold[column];
  }

  private double[] value(String name) {
    double[] values = rows.get(name);
    if (values == null) {
      throw new IllegalStateException("link-weights.tsv: no " + name);
    }
    return values;
  }
}
