package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twosource.attribution.Link;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;

/** One way from an outlet to a root, while it is being followed. Used within one comparison. */
final class Path {
  final Said said;
  final ReportReading reading;
  final Claim claim;
  final List<Link> links;
  final double confidence;
  final List<Brief.Voice> through = new ArrayList<>();
  Brief.@Nullable Voice root;
  boolean firm;

  /** What the root was before somebody decided that it is another's name. */
  final Set<Brief.Voice> decided = new LinkedHashSet<>();

  Path(Said said, List<Link> links, double confidence) {
    this.said = said;
    this.reading = said.reading();
    this.claim = said.claim();
    this.links = links;
    this.confidence = confidence;
  }

  /** Gives it the root that its own was decided to be. */
  void becomes(Brief.@Nullable Voice other) {
    Brief.Voice before = root;
    if (before != null) {
      decided.add(before);
    }
    root = other;
  }

  String report() {
    return reading.report().id();
  }

  Brief.Voice end() {
    return through.get(through.size() - 1);
  }
}
