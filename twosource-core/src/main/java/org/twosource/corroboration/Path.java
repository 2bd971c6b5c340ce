package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.List;
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

  Path(Said said, List<Link> links, double confidence) {
    this.said = said;
    this.reading = said.reading();
    this.claim = said.claim();
    this.links = links;
    this.confidence = confidence;
  }

  String report() {
    return reading.report().id();
  }

  Brief.Voice end() {
    return through.get(through.size() - 1);
  }
}
