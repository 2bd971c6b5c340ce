package org.twosource.app.render;

import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;

/** The questions a brief answers first, in the order of the page. */
public enum Group {
  FIRM(
      "Firm",
      "Two or more independent firm sources, or on the record.",
      "Nothing here stands on two independent firm sources."),
  LOOKS_FIRM(
      "Only looks firm",
      "Told more than once, without two independent firm sources.",
      "Nothing is repeated without a second firm source."),
  CONTESTED("Contested", "Said and denied, or told in ways that exclude each other.", "Nothing."),
  UNVERIFIED(
      "Unverified", "The reports say themselves that nobody could confirm it.", "Nothing else."),
  TOLD_ONCE("Told once", "One report, one voice.", "Nothing.");

  private final String title;
  private final String meaning;
  private final String none;

  Group(String title, String meaning, String none) {
    this.title = title;
    this.meaning = meaning;
    this.none = none;
  }

  public String title() {
    return title;
  }

  public String meaning() {
    return meaning;
  }

  /** What to say where no finding is in it. */
  public String none() {
    return none;
  }

  public static Group of(Finding finding) {
    Verdict verdict = finding.verdict();
    if (verdict == Verdict.CONTESTED) {
      return CONTESTED;
    }
    if (verdict == Verdict.CORROBORATED || verdict == Verdict.ON_RECORD) {
      return FIRM;
    }
    if (verdict == Verdict.REPEATED) {
      return LOOKS_FIRM;
    }
    return finding.unverified() ? UNVERIFIED : TOLD_ONCE;
  }
}
