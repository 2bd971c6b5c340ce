package org.twosource.app.render;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.attribution.Certainty;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Finding.Bounds;
import org.twosource.corroboration.Finding.Denial;
import org.twosource.corroboration.Finding.Disagreement;
import org.twosource.corroboration.Finding.Root;
import org.twosource.corroboration.Verdict;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.EntityKind;
import org.twosource.entity.Mention;
import org.twosource.quantity.Range;
import org.twosource.report.Notice;
import org.twosource.text.Span;
import org.twosource.time.Interval;

/** An invented story with every sort of finding: a fire on the ferry Aldra in Korrin harbour. */
public final class FerryStory {

  private FerryStory() {}

  public static Brief brief() {
    List<ReportReading> reports = List.of(post(), daily(), star(), radio());
    return new Brief(
        "0.1.0-test",
        reports,
        voices(),
        List.of(aldra(reports)),
        FerryFindings.all(),
        List.of(
            new Brief.TimelineEntry(
                Interval.of(LocalDate.parse("2031-03-01"), LocalDate.parse("2031-03-31")),
                "month",
                "The engine was overhauled in March",
                "f6"),
            new Brief.TimelineEntry(
                Interval.day(LocalDate.parse("2031-05-02")),
                "day",
                "Fire broke out on the ferry Aldra",
                "f5"),
            new Brief.TimelineEntry(
                Interval.of(LocalDate.parse("2031-05-02"), LocalDate.parse("2031-05-04")),
                "day",
                "The transport minister ordered an inquiry",
                "f7"),
            new Brief.TimelineEntry(
                Interval.since(LocalDate.parse("2031-05-04")),
                "day",
                "The ferry will stay in Korrin harbour",
                "f9")),
        List.of(
            new Notice(
                Notice.Code.UNREADABLE, "notes.pdf", Optional.empty(), "notes.pdf: not a report"),
            new Notice(
                Notice.Code.UNDATED,
                "star",
                Optional.of(new Span(0, 9)),
                "no date is given; worked out from its own words")));
  }

  static ReportReading post() {
    return new ReadingBuilder(
            "post",
            "Harbour Post",
            "Ferry fire in Korrin kills six",
            "Fire broke out on the ferry Aldra on Friday, police said."
                + " Six people died, Korrin police said on Sunday."
                + "\n\nA foreign drone struck the ferry, the Coastal Security Service said, citing"
                + " a friendly country, according to Meridian Wire."
                + "\n\nThe fire doors had been locked, said Mila Torrend, who leads the seafarers'"
                + " union. Lomna Lines denied that the doors had been locked."
                + " The engine was overhauled in March, the company said."
                + "\n\nAt least 180 people were aboard, police said.")
        .published("2031-05-04")
        .entity(EntityKind.OTHER, "Aldra", "Aldra")
        .entity(EntityKind.ORGANIZATION, "Korrin police", "Korrin police", "police")
        .time("on Friday", "2031-05-02")
        .quantity("Six people", 6, Range.exactly(6), "people", "killed")
        .quantity("At least 180 people", 180, Range.atLeast(180), "people", "")
        .said("police", "said", "Fire broke out on the ferry Aldra on Friday", "Korrin police")
        .claim("Fire broke out on the ferry Aldra on Friday", Certainty.ASSERTED)
        .said("Korrin police", "said on Sunday", "Six people died", "Korrin police")
        .claim("Six people died", Certainty.ASSERTED, 0)
        .said(
            "the Coastal Security Service",
            "citing",
            "A foreign drone struck the ferry",
            "Meridian Wire",
            "Coastal Security Service",
            "~unnamed friendly country")
        .claim("A foreign drone struck the ferry", Certainty.ASSERTED)
        .said("Mila Torrend", "said Mila", "The fire doors had been locked", "Mila Torrend")
        .claim("The fire doors had been locked", Certainty.ASSERTED)
        .said("Lomna Lines", "denied", "the doors had been locked", "Lomna Lines")
        .claim("the doors had been locked", Certainty.DENIED)
        .said(
            "the company", "the company said", "The engine was overhauled in March", "Lomna Lines")
        .claim("The engine was overhauled in March", Certainty.ASSERTED)
        .said("police", "police said", "At least 180 people were aboard", "Korrin police")
        .claim("At least 180 people were aboard", Certainty.ASSERTED, 1)
        .build();
  }

  static ReportReading daily() {
    return new ReadingBuilder(
            "daily",
            "Korrin Daily",
            "Drone hit ferry, intelligence suggests",
            "A drone from abroad struck the Aldra, the Coastal Security Service said on the word of"
                + " a friendly country, Meridian Wire reported."
                + " The hospital in Korrin said that six had died and that 212 people had been"
                + " aboard."
                + "\n\nThe transport minister, Osk Varrel, ordered an inquiry."
                + " Lomna Lines overhauled the engine in March.")
        .published("2031-05-04")
        .entity(EntityKind.OTHER, "Aldra", "Aldra")
        .quantity("six", 6, Range.exactly(6), "people", "killed")
        .quantity("212 people", 212, Range.exactly(212), "people", "")
        .said(
            "the Coastal Security Service",
            "on the word of",
            "A drone from abroad struck the Aldra",
            "Meridian Wire",
            "Coastal Security Service",
            "~unnamed friendly country")
        .claim("A drone from abroad struck the Aldra", Certainty.ASSERTED)
        .said("The hospital in Korrin", "said that", "six had died", "Korrin hospital")
        .claim("six had died", Certainty.ASSERTED, 0)
        .claim("212 people had been aboard", Certainty.ASSERTED, 1)
        .own("The transport minister, Osk Varrel, ordered an inquiry")
        .own("Lomna Lines overhauled the engine in March")
        .build();
  }

  static ReportReading star() {
    return new ReadingBuilder(
            "star",
            "Evening Star",
            "Four dead as ferry burns",
            "On Friday, May 2, fire broke out on the ferry Aldra, the hospital said."
                + " Four people died, police said early on Saturday."
                + " A drone was reportedly to blame, a senior official said."
                + "\n\nA video shared online shows an explosion at the stern; nobody could verify"
                + " it. About 200 people were aboard.")
        .inferred(
            "2031-05-03",
            "2031-05-03",
            "On Friday, May 2",
            "“On Friday, May 2” is a Friday in 2031, and “early on Saturday” is the day after")
        .entity(EntityKind.OTHER, "Aldra", "ferry Aldra")
        .quantity("Four people", 4, Range.exactly(4), "people", "killed")
        .quantity("About 200 people", 200, new Range(150, false, 250, false), "people", "")
        .said("the hospital", "said", "fire broke out on the ferry Aldra", "Korrin hospital")
        .claim("fire broke out on the ferry Aldra", Certainty.ASSERTED)
        .said("police", "police said", "Four people died", "Korrin police")
        .claim("Four people died", Certainty.ASSERTED, 0)
        .said("a senior official", "a senior official said", "A drone was", "~a senior official")
        .claim("A drone was reportedly to blame", Certainty.HEDGED)
        .own("A video shared online shows an explosion at the stern")
        .own("About 200 people were aboard", 1)
        .build();
  }

  static ReportReading radio() {
    return new ReadingBuilder(
            "radio",
            "Island Radio",
            "",
            "The fire doors were locked, a crew member said on condition of anonymity."
                + " The ferry will stay in Korrin harbour, the harbour master said.")
        .entity(EntityKind.PLACE, "Korrin", "Korrin harbour")
        .said("a crew member", "said on", "The fire doors were locked", "~a crew member")
        .claim("The fire doors were locked", Certainty.ASSERTED)
        .said(
            "the harbour master",
            "the harbour master said",
            "The ferry will stay in Korrin harbour",
            "harbour master of Korrin")
        .claim("The ferry will stay in Korrin harbour", Certainty.ASSERTED)
        .build();
  }

  private static List<Brief.Voice> voices() {
    return List.of(
        new Brief.Voice("s1", "Korrin police", "official", false, Optional.of("Korrin police")),
        new Brief.Voice("s2", "Korrin hospital", "official", false, Optional.empty()),
        new Brief.Voice("s3", "unnamed friendly country", "unnamed", true, Optional.empty()),
        new Brief.Voice("s4", "a senior official", "unnamed", true, Optional.empty()),
        new Brief.Voice("s5", "Mila Torrend", "official", false, Optional.of("seafarers' union")),
        new Brief.Voice("s6", "Lomna Lines", "official", false, Optional.of("Lomna Lines")),
        new Brief.Voice("s7", "a crew member", "unnamed", true, Optional.of("Lomna Lines")),
        new Brief.Voice("s8", "Osk Varrel", "official", false, Optional.of("government")),
        new Brief.Voice("s9", "Evening Star", "outlet", false, Optional.empty()),
        new Brief.Voice("s10", "harbour master of Korrin", "official", false, Optional.empty()));
  }

  private static BundleEntity aldra(List<ReportReading> reports) {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    for (ReportReading reading : reports.subList(0, 3)) {
      mentions.put(reading.report().id(), reading.entities().get(0).mentions());
      parts.put(reading.report().id(), Set.of("e1"));
    }
    return new BundleEntity(
        "b1", EntityKind.OTHER, "Aldra", Set.of("ferry Aldra", "Aldra"), parts, mentions);
  }

  static ClaimRef ref(String claim) {
    String[] parts = claim.split("/");
    return new ClaimRef(parts[0], parts[1]);
  }

  static Root root(String source, String name, boolean firm, List<List<String>> paths) {
    return new Root(source, name, firm, paths);
  }

  static Finding finding(
      String id, String statement, List<String> claims, Verdict verdict, int least, int most) {
    return new Finding(
        id,
        statement,
        claims.stream().map(FerryStory::ref).toList(),
        verdict,
        new Bounds(least, most),
        Optional.<Denial>empty(),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        Optional.empty(),
        List.<Disagreement>of(),
        List.of());
  }
}
