package org.twosource.app.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Certainty;
import org.twosource.attribution.Chain;
import org.twosource.attribution.Link;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.report.Notice;
import org.twosource.text.Span;

/** A brief with what its pages look up: claims by name, who tells what, which finding is which. */
public final class BriefView {

  private final Brief brief;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<ClaimRef, Claim> claims = new HashMap<>();
  private final Map<String, Finding> findings = new HashMap<>();
  private final Map<String, Brief.Voice> voices = new HashMap<>();

  /** Looks up what is in the brief; holds no state of its own and may be shared. */
  public BriefView(Brief brief) {
    this.brief = brief;
    for (ReportReading reading : brief.reports()) {
      numbers.putIfAbsent(reading.report().id(), numbers.size() + 1);
      for (Claim claim : reading.claims()) {
        claims.putIfAbsent(new ClaimRef(reading.report().id(), claim.id()), claim);
      }
    }
    brief.findings().forEach(finding -> findings.putIfAbsent(finding.id(), finding));
    brief.sources().forEach(voice -> voices.putIfAbsent(voice.id(), voice));
  }

  /** The brief itself. */
  public Brief brief() {
    return brief;
  }

  /** The finding of that id. */
  public Optional<Finding> finding(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  /** The voice of that id. */
  public Optional<Brief.Voice> voice(String id) {
    return Optional.ofNullable(voices.get(id));
  }

  /** What was found in the report of that id. */
  public Optional<ReportReading> reading(String report) {
    return Optional.ofNullable(numbers.get(report)).map(number -> brief.reports().get(number - 1));
  }

  /** The place of the report in the brief, from 1; 0 where no report has that name. */
  public int number(String report) {
    return Objects.requireNonNullElse(numbers.get(report), 0);
  }

  /** The words a notice is about, where they can be shown. */
  public Optional<Span> span(Notice notice) {
    int end = reading(notice.report()).map(found -> found.report().text().length()).orElse(0);
    return notice.span().filter(span -> span.end() <= end);
  }

  /** Its claims in the reports, in order; a claim that no report holds is left out. */
  public List<Telling> tellings(Finding finding) {
    return finding.claims().stream().flatMap(ref -> telling(ref, finding).stream()).toList();
  }

  /** A claim as one that the finding rests on; empty where no report holds it. */
  public Optional<Telling> telling(ClaimRef ref, Finding finding) {
    Optional<ReportReading> reading = reading(ref.report());
    Optional<Claim> claim = Optional.ofNullable(claims.get(ref));
    if (reading.isEmpty() || claim.isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> paths = paths(reading.get(), claim.get());
    return Optional.of(
        new Telling(
            ref,
            number(ref.report()),
            reading.get(),
            claim.get(),
            paths,
            denies(finding, claim.get(), paths)));
  }

  /** How many reports say it, those that deny it left out. */
  public int reportsSaying(Finding finding) {
    return (int)
        tellings(finding).stream()
            .filter(telling -> !telling.denies())
            .map(telling -> telling.ref().report())
            .distinct()
            .count();
  }

  /** The findings that this one replaces. */
  public List<Finding> replacedBy(Finding finding) {
    return brief.findings().stream()
        .filter(other -> other.supersededBy().filter(finding.id()::equals).isPresent())
        .toList();
  }

  /** Who published the report, else the report's name. */
  public static String outlet(ReportReading reading) {
    return reading
        .outlet()
        .name()
        .or(() -> reading.report().outlet())
        .orElse(reading.report().id());
  }

  private static List<List<String>> paths(ReportReading reading, Claim claim) {
    String outlet = outlet(reading);
    List<List<String>> paths = new ArrayList<>();
    reading.attributions().stream()
        .filter(attribution -> claim.attribution().filter(attribution.id()::equals).isPresent())
        .map(Attribution::chains)
        .flatMap(List::stream)
        .map(Chain::links)
        .forEach(links -> paths.add(path(outlet, links)));
    return paths.isEmpty() ? List.of(List.of(outlet)) : List.copyOf(paths);
  }

  private static List<String> path(String outlet, List<Link> links) {
    return Stream.concat(Stream.of(outlet), links.stream().map(Link::name)).toList();
  }

  private static boolean denies(Finding finding, Claim claim, List<List<String>> paths) {
    if (finding.denied().isEmpty()) {
      return false;
    }
    if (claim.certainty() == Certainty.DENIED) {
      return true;
    }
    Set<String> deniers = names(finding.denied().get().roots());
    Set<String> sayers = names(finding.roots());
    return paths.stream()
        .map(path -> path.get(path.size() - 1))
        .allMatch(root -> deniers.contains(root) && !sayers.contains(root));
  }

  private static Set<String> names(List<Finding.Root> roots) {
    return roots.stream().map(Finding.Root::name).collect(Collectors.toSet());
  }
}
