package org.twosource.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twosource.attribution.Certainty;
import org.twosource.claim.Claim;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;

/** Everything a finding rests on, for the terminal. */
final class TextFinding {

  private static final int HALF = (Page.WIDTH - 5) / 2;

  private final BriefView view;
  private final Page page;
  private final boolean tree;

  TextFinding(BriefView view, Page page) {
    this(view, page, false);
  }

  /**
   * @param tree whether the ways from a root are shown as a tree rather than a line each
   */
  TextFinding(BriefView view, Page page, boolean tree) {
    this.view = view;
    this.page = page;
    this.tree = tree;
  }

  void write(Finding finding) {
    page.blank();
    page.rule(finding.id() + "  " + Wording.verdict(finding.verdict()));
    page.say(Page.Ink.STRONG, "  ", finding.statement());
    Wording.warning(finding, view.reportsSaying(finding))
        .ifPresent(warning -> page.say(Page.Ink.ALARM, "  ", warning.toUpperCase(Locale.ROOT)));
    page.say(Page.Ink.PLAIN, "  ", Wording.capital(Wording.count(finding.independent())) + ".");
    finding
        .oneParty()
        .ifPresent(
            party -> page.say(Page.Ink.PLAIN, "  ", "All answer to one party: " + party + "."));
    if (finding.unverified()) {
      page.say(Page.Ink.SOFT, "  ", "A report says that nobody could confirm it.");
    }
    evidence(finding);
    supersession(finding);
    roots(finding);
    tellings(finding);
    finding.disagreements().forEach(difference -> difference(finding, difference));
    finding.why().forEach(why -> page.say(Page.Ink.FAINT, "  why: ", why));
    List<String> life = Shown.life(view, finding);
    if (tree && !life.isEmpty()) {
      page.say(Page.Ink.PLAIN, "  ", "What became of it:");
      life.forEach(line -> page.say(Page.Ink.FAINT, "    ", line));
    }
  }

  private void evidence(Finding finding) {
    List<String> lines = Shown.evidence(view, finding);
    if (!lines.isEmpty()) {
      page.say(Page.Ink.PLAIN, "  ", "Evidence named: " + String.join("; ", lines) + ".");
    }
  }

  /** "Figures: lowest 4, best 6, highest 9 (cannot both be true)". */
  static String figures(Finding.Disagreement difference) {
    String range = Wording.range(difference);
    return Wording.capital(Spelling.of(difference.aspect()))
        + (range.isEmpty() ? "" : ": " + range)
        + " ("
        + Wording.difference(difference.kind())
        + ")";
  }

  /** "Harbour Post: “Four people died.” (reportedly)". */
  static String quoted(Telling telling) {
    return "“" + telling.claim().statement() + "”" + doubts(telling.claim());
  }

  static String doubts(Claim claim) {
    List<String> doubts = new ArrayList<>();
    if (claim.certainty() == Certainty.HEDGED) {
      doubts.add("hedged");
    }
    if (claim.certainty() == Certainty.DENIED) {
      doubts.add("denied");
    }
    if (claim.certainty() == Certainty.UNKNOWN) {
      doubts.add("said to be unknown");
    }
    if (claim.modality() != Claim.Modality.FACT) {
      doubts.add(Spelling.of(claim.modality()));
    }
    if (claim.basis() == Claim.Basis.SAW) {
      doubts.add("saw it");
    }
    if (claim.basis() == Claim.Basis.RECORDS) {
      doubts.add("from records");
    }
    return doubts.isEmpty() ? "" : " (" + String.join(", ", doubts) + ")";
  }

  private void supersession(Finding finding) {
    finding
        .supersededBy()
        .ifPresent(
            id ->
                page.say(
                    Page.Ink.SOFT,
                    "  ",
                    "Superseded by "
                        + id
                        + view.finding(id).map(newer -> ": " + newer.statement()).orElse("")));
    for (Finding older : view.replacedBy(finding)) {
      page.say(Page.Ink.PLAIN, "  ", "Replaces " + older.id() + ": " + older.statement());
    }
  }

  private void roots(Finding finding) {
    finding.roots().forEach(root -> root("", root));
    finding.denied().ifPresent(denial -> denial.roots().forEach(root -> root("denied by ", root)));
  }

  private void root(String lead, Finding.Root root) {
    String party =
        view.voice(root.source())
            .flatMap(voice -> voice.party())
            .filter(name -> !name.equals(root.name()))
            .map(name -> ", answers to " + name)
            .orElse("");
    page.say(
        root.firm() ? Page.Ink.FIRM : Page.Ink.SOFT,
        root.firm() ? "  ● " : "  ○ ",
        lead + root.name() + (root.firm() ? " (firm)" : " (not firm)") + party);
    if (tree && root.paths().size() > 1) {
      RootTree.lines(root).forEach(line -> page.say(Page.Ink.FAINT, "      ", line));
    } else {
      root.paths().forEach(path -> page.say(Page.Ink.FAINT, "      ", Wording.path(path)));
    }
  }

  private void tellings(Finding finding) {
    List<Telling> all = view.tellings(finding);
    List<Telling> say = all.stream().filter(telling -> !telling.denies()).toList();
    List<Telling> deny = all.stream().filter(Telling::denies).toList();
    if (finding.verdict() == Verdict.CONTESTED && !say.isEmpty() && !deny.isEmpty()) {
      page.beside(List.of("SAID"), List.of("DENIED"));
      for (int i = 0; i < Math.max(say.size(), deny.size()); i++) {
        page.beside(half(say, i), half(deny, i));
      }
      return;
    }
    for (Telling telling : all) {
      page.say(Page.Ink.PLAIN, "  - ", quoted(telling));
      telling.paths().forEach(path -> page.say(Page.Ink.FAINT, "    ", told(telling, path)));
    }
  }

  private static String told(Telling telling, List<String> path) {
    return Wording.path(path) + "  [" + telling.ref() + "]";
  }

  private static List<String> half(List<Telling> tellings, int i) {
    if (i >= tellings.size()) {
      return List.of();
    }
    Telling telling = tellings.get(i);
    List<String> lines = new ArrayList<>(Wrap.lines(quoted(telling), HALF));
    telling.paths().forEach(path -> lines.addAll(Wrap.lines(Wording.path(path), HALF)));
    lines.add("");
    return lines;
  }

  private void difference(Finding finding, Finding.Disagreement difference) {
    page.say(Page.Ink.SOFT, "  ", figures(difference) + ".");
    for (Finding.Disagreement.Value value : difference.values()) {
      String who =
          view.telling(value.claim(), finding)
              .map(telling -> telling.speaker() + ", " + BriefView.outlet(telling.reading()))
              .orElse(value.claim().toString());
      page.say(Page.Ink.PLAIN, Wrap.pad("    " + Wording.clean(value.value()), 18) + " ", who);
    }
    if (!difference.why().isBlank()) {
      page.say(Page.Ink.FAINT, "    ", difference.why());
    }
  }
}
