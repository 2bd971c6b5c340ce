package org.twosource.room.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Dates;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.room.library.Deed;
import org.twosource.room.library.Journal;
import org.twosource.room.library.Library;
import org.twosource.time.Interval;

/** A story with what its pages look up, and what people did to it. For one request. */
public final class StoryView {

  private final Library.Line line;
  private final Brief brief;
  private final StoryIndex index;
  private final List<Journal.Standing> journal;

  /** Looks up what is in a story that has a brief. */
  public StoryView(Library.Opened opened, Brief brief) {
    this(opened, new StoryIndex(brief));
  }

  /** The same with a brief that is looked up already. */
  public StoryView(Library.Opened opened, StoryIndex index) {
    this.line = opened.line();
    this.brief = index.brief();
    this.index = index;
    this.journal = Journal.standing(opened.journal());
  }

  /** The story as a list shows it. */
  public Library.Line line() {
    return line;
  }

  /** Its brief. */
  public Brief brief() {
    return brief;
  }

  /** The words that its reports share. */
  public Reuses reuses() {
    return index.reuses();
  }

  BriefView view() {
    return index.view();
  }

  /** Its address. */
  public String url() {
    return Links.story(line.id());
  }

  /** The name of a finding in addresses. */
  public String key(Finding finding) {
    return index.key(finding);
  }

  /** The address of a finding. */
  public String url(Finding finding) {
    return url() + "/finding/" + key(finding);
  }

  /** The address of a report. */
  public String reportUrl(String report) {
    return url() + "/report/" + index.name(report);
  }

  /** The address of the words of a claim. */
  public String claimUrl(ClaimRef claim) {
    return reportUrl(claim.report()) + "#" + claim.claim();
  }

  /** The address on which two reports stand side by side. */
  public String compareUrl(String one, String other) {
    return url() + "/compare?one=" + Links.part(name(one)) + "&other=" + Links.part(name(other));
  }

  String name(String report) {
    return index.name(report);
  }

  /** The report of that name in addresses. */
  public Optional<ReportReading> report(String name) {
    return index.report(name);
  }

  /**
   * The finding of that name; where the brief has been computed again since, the first that holds
   * the claim it was named after.
   */
  public Optional<Finding> finding(String key) {
    return index.finding(key);
  }

  /** The findings that rest on a claim, in the order of the brief. */
  public List<Finding> findings(ClaimRef claim) {
    return index.findings(claim);
  }

  /** What somebody wrote about a finding, oldest first. */
  public List<Journal.Standing> notes(Finding finding) {
    return journal.stream()
        .filter(
            one ->
                one.deed() instanceof Deed.Note note
                    && finding(note.finding()).filter(finding::equals).isPresent())
        .toList();
  }

  /** How far a finding is reviewed, as said last. */
  public Optional<Journal.Standing> review(Finding finding) {
    return journal.stream()
        .filter(
            one ->
                one.deed() instanceof Deed.Review review
                    && finding(review.finding()).filter(finding::equals).isPresent())
        .reduce((earlier, later) -> later);
  }

  /** A sentence of the comparison, with outlets in place of the names of their reports. */
  String legible(String sentence) {
    return Legible.rule(Legible.party(sentence), index.outlets());
  }

  /** How far a finding is reviewed; open where nobody said anything else. */
  public Deed.Status status(Finding finding) {
    return review(finding)
        .map(one -> one.deed() instanceof Deed.Review review ? review.status() : Deed.Status.OPEN)
        .orElse(Deed.Status.OPEN);
  }

  /** What people overruled and did not take back, oldest first. */
  public List<Journal.Standing> overrulings() {
    return journal.stream()
        .filter(one -> !(one.deed() instanceof Deed.Note || one.deed() instanceof Deed.Review))
        .toList();
  }

  /** The outlets, in order of how many reports they have. */
  public List<String> outlets() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    brief.reports().forEach(reading -> counts.merge(BriefView.outlet(reading), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Its findings by verdict. */
  public Map<Verdict, Integer> verdicts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    brief.findings().forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
    return counts;
  }

  /** The days on which its reports came out, in words. */
  public String days() {
    return days(line);
  }

  /** The days on which the reports of a story came out, in words. */
  public static String days(Library.Line line) {
    if (line.first().isEmpty() || line.last().isEmpty()) {
      return "undated";
    }
    return Dates.of(Interval.of(line.first().get(), line.last().get()));
  }

  /** Statements that an event after the given one was about. */
  public static Set<String> fresh(List<Library.Event> events) {
    Set<String> found = new HashSet<>();
    events.forEach(event -> event.statement().ifPresent(found::add));
    return found;
  }
}
