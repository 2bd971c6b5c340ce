package org.twosource.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.twosource.text.Span;

/**
 * Finds the agencies that a report credits: in its dateline, byline, sign-off and metadata. The
 * patterns are data (credits.tsv). Also finds agencies that the registry does not know, where the
 * place of an acronym shows that it is one. Stateless, safe to share.
 */
public final class CreditLine {

  private static final int HEAD = 400;
  private static final int TAIL = 300;
  private static final String AGENCY =
      "(?<![\\p{L}.])(?<agency>(?:\\p{Lu}\\.){2,}"
          + "|\\p{Lu}[\\p{L}\\p{M}'’&-]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}'’-]*){0,4}|\\p{Ll}{2,5})";

  /** Any outlet that a dateline names, not agencies only, is one whose report is printed here. */
  private static final String ANY = "any";

  private static final String KNOWN = "known";

  /**
   * @param whose "any": of any known outlet but the publisher; "known": of agencies in the
   *     registry; a name: of that agency, whose own form it is; else of agencies
   */
  private record Rule(Credit.Kind kind, String where, Pattern pattern, String whose) {}

  private final OutletRegistry registry;
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> notAgencies = new HashSet<>();
  private final Set<String> unnamed = new HashSet<>();

  public CreditLine(OutletRegistry registry) {
    this.registry = registry;
    for (String[] row : FactFile.rows("credits.tsv")) {
      Credit.Kind kind = Credit.Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      String whose = row.length > 4 ? row[4] : "";
      rules.add(new Rule(kind, row[2], Pattern.compile(row[3].replace("AGENCY", AGENCY)), whose));
    }
    for (String[] row : FactFile.rows("credit-words.tsv")) {
      Set<String> words = row[0].equals("unnamed") ? unnamed : notAgencies;
      words.addAll(Arrays.asList(row[1].split(",", -1)));
    }
  }

  /** The agencies credited, one entry for each agency and kind, those in the text in order. */
  public List<Credit> find(Report report) {
    List<Credit> found = new ArrayList<>();
    for (Rule rule : rules) {
      inText(report, rule, found);
    }
    found.sort(Comparator.comparing(credit -> credit.span().orElse(new Span(0, 0))));
    report.agency().ifPresent(name -> add(found, credit(name, Credit.Kind.CREDIT, null)));
    report.author().ifPresent(author -> byline(author, found));
    return List.copyOf(found);
  }

  private void inText(Report report, Rule rule, List<Credit> found) {
    String text = report.text();
    Matcher matcher = rule.pattern().matcher(text);
    int from = rule.where().equals("end") ? Math.max(0, text.length() - TAIL) : 0;
    int to = rule.where().equals("start") ? Math.min(HEAD, text.length()) : text.length();
    matcher.region(from, to);
    matcher.useAnchoringBounds(from == 0);
    boolean fixed =
        !rule.whose().isEmpty() && !rule.whose().equals(ANY) && !rule.whose().equals(KNOWN);
    while (matcher.find()) {
      if (fixed) {
        add(found, credit(rule.whose(), rule.kind(), new Span(matcher.start(), matcher.end())));
        continue;
      }
      String name = matcher.group("agency");
      boolean known = registry.find(name).isPresent() || !rule.whose().equals(KNOWN);
      if ((known && isAgency(name)) || (rule.whose().equals(ANY) && isOther(name, report))) {
        Span span = new Span(matcher.start("agency"), matcher.end("agency"));
        add(found, credit(name, rule.kind(), span));
      }
    }
  }

  /** Whether it is a known outlet, and not the one that published the report. */
  private boolean isOther(String name, Report report) {
    Optional<OutletEntry> entry = registry.find(name);
    return entry.isPresent() && !entry.equals(report.outlet().flatMap(registry::find));
  }

  /** A byline such as "Ana Lund and Reuters" or "Staff and agencies". */
  private void byline(String author, List<Credit> found) {
    String names = author.startsWith("By ") ? author.substring(3) : author;
    for (String part : names.split("\\s*(?:,|;|/|\\||\\band\\b|\\bwith\\b)\\s*", -1)) {
      boolean known = registry.find(part).filter(registry::isAgency).isPresent();
      if (known || unnamed.contains(part)) {
        add(found, credit(part, Credit.Kind.CREDIT, null));
      }
    }
  }

  private Credit credit(String name, Credit.Kind kind, @Nullable Span at) {
    Optional<OutletEntry> entry = registry.find(name);
    String known = entry.map(OutletEntry::name).orElse(name);
    return new Credit(known, kind, Optional.ofNullable(at), entry);
  }

  private static void add(List<Credit> found, Credit credit) {
    boolean there =
        found.stream().anyMatch(c -> c.name().equals(credit.name()) && c.kind() == credit.kind());
    if (!there) {
      found.add(credit);
    }
  }

  private boolean isAgency(String name) {
    Optional<OutletEntry> entry = registry.find(name);
    if (entry.isPresent()) {
      return registry.isAgency(entry.get());
    }
    boolean acronym = name.matches("\\p{Lu}{2,8}(?:-\\p{Lu}{2,8})?");
    boolean named = name.matches(".*\\b(?:Agency|Press|Newswire|News Service|Wire)\\b.*");
    return (acronym || named) && !notAgencies.contains(name);
  }
}
