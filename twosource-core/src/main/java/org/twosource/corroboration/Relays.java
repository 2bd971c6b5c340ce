package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Chain;
import org.twosource.attribution.Link;
import org.twosource.claim.ReportReading;
import org.twosource.text.Sentence;
import org.twosource.text.WordTable;

/**
 * Follows each path of a finding to its end: a voice that passes on another's word anywhere in the
 * finding gives way to it everywhere, and so does an outlet whose own report stands in the bundle.
 * Then says whether the root is firm (design.md, "Who really knows", rules 1 and 2).
 */
final class Relays {

  /** How far apart, in sentences, words of one speaker in one report are still one utterance. */
  private static final int UTTERANCE = 2;

  /** How a voice is called of which a report says nothing at all. */
  private static final String NOBODY = "unnamed voice";

  private static final Set<String> KEPT =
      WordTable.rows(Relays.class, "records.txt", 1).stream()
          .map(row -> row.get(0))
          .collect(Collectors.toSet());

  private final VoiceBook voices;
  private final Publications publications;
  private final Policy policy;

  Relays(VoiceBook voices, Publications publications, Policy policy) {
    this.voices = voices;
    this.publications = publications;
    this.policy = policy;
  }

  /**
   * Gives every attributed path its root.
   *
   * @param all all paths about the thing; those without links are outlets' own words
   * @param wanted those of which the reader is told
   */
  void settle(List<Path> all, Predicate<Path> wanted, Set<String> why) {
    List<Path> attributed = all.stream().filter(path -> !path.links.isEmpty()).toList();
    Map<String, Path> relays = relays(attributed);
    for (Path path : attributed) {
      settle(path, relays, wanted.test(path) ? why : new HashSet<>());
    }
    for (Path path : attributed) {
      published(path, all, new HashSet<>(), wanted.test(path) ? why : new HashSet<>());
    }
    attributed.stream().filter(wanted).forEach(path -> explain(path, why));
  }

  /** For each voice that passes on another's word in the finding, a path on which it does. */
  private static Map<String, Path> relays(List<Path> paths) {
    Map<String, Path> relays = new HashMap<>();
    for (Path path : paths) {
      for (int i = 0; i + 1 < path.through.size(); i++) {
        relays.putIfAbsent(path.through.get(i).id(), path);
      }
    }
    return relays;
  }

  private void settle(Path path, Map<String, Path> relays, Set<String> why) {
    Set<String> seen = new LinkedHashSet<>();
    path.through.forEach(voice -> seen.add(voice.id()));
    Link last = path.links.get(path.links.size() - 1);
    boolean hidden =
        path.links.subList(0, path.links.size() - 1).stream().anyMatch(Link::anonymous);
    while (true) {
      Brief.Voice end = path.end();
      Path further = relays.get(end.id());
      List<Brief.Voice> rest = further != null ? after(further.through, end) : utterance(path, end);
      if (rest.isEmpty() || rest.stream().anyMatch(voice -> seen.contains(voice.id()))) {
        break;
      }
      why.add(
          "“"
              + end.name()
              + "” passes on the word of “"
              + rest.get(rest.size() - 1).name()
              + "” and gives way to it.");
      rest.forEach(
          voice -> {
            path.through.add(voice);
            seen.add(voice.id());
          });
      hidden |= end.anonymous();
    }
    path.root = path.end();
    boolean extended = path.through.size() > path.links.size();
    boolean sure = path.confidence >= policy.leastConfidence();
    path.firm = !hidden && sure && (extended ? isFirmKind(path.end()) : isFirm(path, last));
    if (policy.vouchingFirm()
        && !path.firm
        && sure
        && !last.anonymous()
        && path.links.size() > 1
        && !hidden) {
      path.firm = true;
    }
  }

  private static List<Brief.Voice> after(List<Brief.Voice> through, Brief.Voice voice) {
    for (int i = 0; i < through.size(); i++) {
      if (through.get(i).id().equals(voice.id())) {
        return through.subList(i + 1, through.size());
      }
    }
    return List.of();
  }

  /**
   * Where a path ends with an outlet whose own report says the same, it goes on from there: as that
   * report has it, or from the outlet's own voice.
   */
  private void published(Path path, List<Path> all, Set<Path> under, Set<String> why) {
    Set<String> own = publications.by(path.end().name());
    if (!isNews(path.end()) || own.isEmpty() || !under.add(path)) {
      return;
    }
    Path further =
        all.stream()
            .filter(other -> own.contains(other.report()) && other != path)
            .filter(other -> !other.report().equals(path.report()))
            .min(
                Comparator.comparing((Path other) -> other.links.isEmpty())
                    .thenComparing(other -> -words(path, other))
                    .thenComparing(Path::report)
                    .thenComparing(other -> other.claim.span().get(0))
                    .thenComparing(other -> other.through.toString()))
            .orElse(null);
    if (further == null || further.links.isEmpty()) {
      return;
    }
    published(further, all, under, why);
    why.add(
        "“"
            + path.end().name()
            + "” published "
            + further.report()
            + ", which has it from “"
            + further.end().name()
            + "”.");
    path.through.addAll(further.through);
    path.root = further.root;
    path.firm = further.firm;
  }

  /** How many words two claims have in common. */
  private static int words(Path path, Path other) {
    Set<String> shared = new HashSet<>(path.said.proposition().words());
    shared.retainAll(other.said.proposition().words());
    return shared.size();
  }

  private static boolean isNews(Brief.Voice voice) {
    return voice.kind().equals("outlet") || voice.kind().equals("agency");
  }

  /** The same speaker, a sentence or two away in the same report, says whose word he passes on. */
  private List<Brief.Voice> utterance(Path path, Brief.Voice end) {
    int here = sentence(path.reading, path.claim.span().get(0).start());
    for (Attribution other : path.reading.attributions()) {
      int there =
          other.content().isEmpty() ? -99 : sentence(path.reading, other.content().get(0).start());
      if (Math.abs(here - there) > UTTERANCE) {
        continue;
      }
      for (Chain chain : other.chains()) {
        List<Brief.Voice> through =
            chain.links().stream().map(link -> voices.voice(path.reading, link)).toList();
        List<Brief.Voice> rest = after(through, end);
        if (!rest.isEmpty() && rest.get(0).anonymous() && !rest.get(0).name().equals(NOBODY)) {
          return rest;
        }
      }
    }
    return List.of();
  }

  static int sentence(ReportReading reading, int offset) {
    return reading.document().sentenceAt(offset).map(Sentence::index).orElse(-1);
  }

  private boolean isFirm(Path path, Link link) {
    boolean reporter = path.end().kind().equals("witness") && !path.end().anonymous();
    if (reporter || (isNews(path.end()) && !link.anonymous())) {
      return isFirmKind(path.end());
    }
    if (link.anonymous()) {
      return false;
    }
    return switch (link.kind()) {
      case OFFICIAL -> true;
      // Somebody else is known only by name: "his sister" or "a chef" could be many.
      case OTHER ->
          link.entity().isPresent() ? voices.isNamed(path.reading, link) : isProper(link.name());
      case DOCUMENT -> isOneText(link.name());
      case AGENCY -> policy.agencyFirm();
      case OUTLET, IMAGERY, WITNESS, UNNAMED -> false;
    };
  }

  /**
   * Whether a name that nothing knows is surely a whole one: two words or more, each with a
   * capital, or one put together of two ("NordKraft"). A single word may be a piece of a name.
   */
  private static boolean isProper(String name) {
    String[] words = name.split("[\\s-]+", -1);
    return Arrays.stream(words)
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        && (words.length > 1 || name.chars().skip(1).anyMatch(Character::isUpperCase));
  }

  /**
   * "Reports" and "documents" may be anybody's; the minutes and the delivery notes are somebody's.
   */
  private static boolean isOneText(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !last.endsWith("s") || KEPT.contains(last);
  }

  private boolean isFirmKind(Brief.Voice voice) {
    return !voice.anonymous()
        && (voice.kind().equals("official")
            || voice.kind().equals("other")
            || voice.kind().equals("witness")
            || (voice.kind().equals("document") && isOneText(voice.name()))
            || (voice.kind().equals("agency") && policy.agencyFirm()));
  }

  private void explain(Path path, Set<String> why) {
    Brief.Voice root = path.end();
    if (path.firm) {
      why.add("“" + root.name() + "” is identified and on the record: a firm root.");
    } else if (root.anonymous()) {
      why.add("“" + root.name() + "” is not identified: a soft root.");
    } else if (isNews(root)) {
      why.add("“" + root.name() + "” does not say how it knows: a soft root.");
    } else if (path.links.stream().anyMatch(Link::anonymous)) {
      why.add("“" + root.name() + "” is heard through an unnamed relay: a soft root.");
    } else if (path.confidence < policy.leastConfidence()) {
      why.add("It is not sure that “" + root.name() + "” is given these words: a soft root.");
    } else {
      why.add("“" + root.name() + "” cannot answer for it: a soft root.");
    }
  }

  /** The voices of a path, in order, as its links name them. An outlet does not cite itself. */
  List<Brief.Voice> through(Path path) {
    List<Brief.Voice> found = new ArrayList<>();
    path.links.forEach(link -> found.add(voices.voice(path.reading, link)));
    return found;
  }

  /** The links of a chain but those that only name the report's own outlet. */
  List<Link> others(ReportReading reading, List<Link> links) {
    String own = reading.report().id();
    return links.stream()
        .filter(
            link ->
                !isNews(voices.voice(reading, link)) || !publications.by(link.name()).contains(own))
        .toList();
  }
}
