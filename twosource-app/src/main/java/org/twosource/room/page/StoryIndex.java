package org.twosource.room.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twosource.app.render.BriefView;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;

/** What pages look up in a brief. Safe to share between threads and requests. */
public final class StoryIndex {

  private final Brief brief;
  private final BriefView view;
  private final Map<String, Finding> byKey = new LinkedHashMap<>();
  // By identity: findings would be compared at length.
  private final IdentityHashMap<Finding, String> keys = new IdentityHashMap<>();
  private final Map<String, List<Finding>> byAnchor = new HashMap<>();
  private final Map<ClaimRef, List<Finding>> byClaim = new HashMap<>();
  private final Map<String, String> reportNames = new HashMap<>();
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, ReportReading> byName = new LinkedHashMap<>();
  private @Nullable Reuses reuses;

  /** Looks up what is in a brief. */
  public StoryIndex(Brief brief) {
    this.brief = brief;
    this.view = new BriefView(brief);
    for (Finding finding : brief.findings()) {
      String key = Links.key(finding);
      byKey.putIfAbsent(key, finding);
      keys.put(finding, key);
      for (ClaimRef claim : finding.claims()) {
        byAnchor.computeIfAbsent(Links.anchor(claim), absent -> new ArrayList<>()).add(finding);
        byClaim.computeIfAbsent(claim, absent -> new ArrayList<>()).add(finding);
      }
    }
    for (ReportReading reading : brief.reports()) {
      String plain = Links.plain(reading.report().id());
      String name = plain;
      for (int i = 2; byName.containsKey(name); i++) {
        name = plain + "~" + i;
      }
      byName.put(name, reading);
      reportNames.put(reading.report().id(), name);
      outlets.put(reading.report().id(), BriefView.outlet(reading));
    }
  }

  /** The brief itself. */
  public Brief brief() {
    return brief;
  }

  /** The words that its reports share; worked out when first asked for. */
  public synchronized Reuses reuses() {
    if (reuses == null) {
      reuses = Reuses.of(brief);
    }
    return reuses;
  }

  /** What an outlet is called, by the ids of its reports. */
  Map<String, String> outlets() {
    return outlets;
  }

  BriefView view() {
    return view;
  }

  String key(Finding finding) {
    String key = keys.get(finding);
    return key == null ? Links.key(finding) : key;
  }

  String name(String report) {
    return reportNames.getOrDefault(report, Links.plain(report));
  }

  Optional<ReportReading> report(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Optional<Finding> finding(String key) {
    Finding exact = byKey.get(key);
    if (exact != null) {
      return Optional.of(exact);
    }
    int dot = key.lastIndexOf('.');
    return dot < 0
        ? view.finding(key)
        : byAnchor.getOrDefault(key.substring(0, dot), List.of()).stream().findFirst();
  }

  List<Finding> findings(ClaimRef claim) {
    return byClaim.getOrDefault(claim, List.of());
  }
}
