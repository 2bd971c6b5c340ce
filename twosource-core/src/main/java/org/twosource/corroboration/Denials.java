package org.twosource.corroboration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.twosource.attribution.Certainty;
import org.twosource.attribution.Dismissals;
import org.twosource.claim.Claim;
import org.twosource.text.Sentence;
import org.twosource.text.Token;

/**
 * Puts a denial beside what it denies where likeness cannot: "That is false" shares no word with
 * it. A denial that points ("denied it", "no such order", "rejected the accusation") has to mean
 * something that somebody said, and mostly something that stands just before it.
 */
final class Denials {

  /** How a denial leads to what it denies. */
  private enum Kind {
    /** Nothing in its words says what: "That is a lie". */
    POINTING,
    /** Its words say what, and that somebody has said so: "denied that he had fled". */
    PRESUPPOSING,
    /** A negative like any other: "No siren sounded". */
    PLAIN
  }

  /** How near in meaning what a negative denies has to be that stands beside it. */
  private static final double NEAR = 0.35;

  private static final Set<String> EMPTY =
      Set.of("word", "single", "such", "kind", "sort", "other", "say", "same");

  private static final Set<String> NONE = Set.of("no", "any");

  private final VoiceBook voices;
  private final Likeness.Vectors vectors;
  private final Dismissals dismissals = Dismissals.shared();
  private final Map<String, Double> rarity = new HashMap<>();
  private final IdentityHashMap<Said, Set<String>> words = new IdentityHashMap<>();

  Denials(VoiceBook voices, Likeness.Vectors vectors) {
    this.voices = voices;
    this.vectors = vectors;
  }

  /** The groups, those of lone denials put together with what they deny. */
  List<List<Said>> join(List<List<Said>> groups) {
    List<Said> mains =
        groups.stream().flatMap(List::stream).filter(said -> said.proposition().main()).toList();
    weigh(mains);
    IdentityHashMap<Said, Integer> groupOf = new IdentityHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Said said : groups.get(i)) {
        groupOf.put(said, i);
      }
    }
    Joined joined = new Joined(groups.size());
    mains.stream()
        .filter(Said::denies)
        .sorted(Comparator.comparing(Said::ref))
        .filter(denial -> isAlone(groups.get(groupOf.getOrDefault(denial, 0))))
        .forEach(
            denial ->
                target(denial, mains)
                    .ifPresent(
                        target ->
                            joined.join(
                                groupOf.getOrDefault(denial, 0), groupOf.getOrDefault(target, 0))));
    return joined.of(groups);
  }

  /** Whether a negative means something that somebody said, whatever stands around it. */
  boolean means(Said negative) {
    return kind(negative) != Kind.PLAIN;
  }

  private static boolean isAlone(List<Said> group) {
    return group.stream().allMatch(said -> said.denies() || !said.proposition().main());
  }

  private void weigh(List<Said> mains) {
    Map<String, Integer> in = new HashMap<>();
    for (Said said : mains) {
      for (String word : words(said)) {
        in.merge(word, 1, Integer::sum);
      }
    }
    in.forEach((word, count) -> rarity.put(word, Math.log((1.0 + mains.size()) / count)));
  }

  private Optional<Said> target(Said denial, List<Said> mains) {
    Kind kind = kind(denial);
    Optional<Said> before =
        mains.stream()
            .filter(said -> said.report().equals(denial.report()) && said.denies())
            .filter(said -> sameVoice(said, denial) && said.attribution().isPresent())
            .filter(said -> distance(said, denial) >= 0 && distance(said, denial) <= 1)
            .filter(said -> start(said) < start(denial))
            .max(Comparator.comparingInt(Denials::start));
    if (before.isPresent()
        && (kind == Kind.POINTING
            || (kind == Kind.PLAIN && vectors.cosine(before.get(), denial) >= NEAR))) {
      return before;
    }
    double least = kind == Kind.POINTING ? 0.15 : kind == Kind.PRESUPPOSING ? 0.3 : 0.6;
    return mains.stream()
        .filter(said -> !said.denies() && said.claim().certainty() != Certainty.UNKNOWN)
        .filter(said -> said.claim().modality() != Claim.Modality.OPINION)
        .filter(said -> !said.ref().equals(denial.ref()) && !sameVoice(said, denial))
        .filter(said -> score(denial, said, kind) >= least)
        .max(
            Comparator.comparingDouble((Said said) -> score(denial, said, kind))
                .thenComparing(Said::ref, Comparator.reverseOrder()));
  }

  private double score(Said denial, Said said, Kind kind) {
    double near = near(denial, said);
    if (kind == Kind.POINTING) {
      return near;
    }
    double meaning = vectors.cosine(denial, said);
    boolean event =
        said.proposition().classes().stream().anyMatch(denial.proposition().classes()::contains);
    double like =
        0.6 * covered(denial, said)
            + (event ? 0.2 : 0)
            + 0.8 * Math.max(0, (Double.isNaN(meaning) ? 0 : meaning) - 0.15);
    if (kind == Kind.PLAIN) {
      boolean ofIt = event || covered(denial, said) > 0;
      return ofIt && near >= 0.2 && said.attribution().isPresent() && meaning >= NEAR
          ? near + like
          : 0;
    }
    return near + like;
  }

  /** What stands just before a denial is likelier meant than what stands far off. */
  private static double near(Said denial, Said said) {
    if (!said.report().equals(denial.report()) || start(said) > start(denial)) {
      return 0;
    }
    return switch (distance(said, denial)) {
      case 0, 1 -> 0.3 + start(said) * 1e-7;
      case 2 -> 0.2;
      case 3 -> 0.15;
      default -> 0;
    };
  }

  private Kind kind(Said denial) {
    List<Token> tokens = tokens(denial);
    boolean story = tokens.stream().anyMatch(dismissals::isStory);
    boolean pointing = words(denial).isEmpty();
    if (isBare(tokens)
        || (pointing
            && (story || tokens.stream().anyMatch(dismissals::isPointer) || isDismissal(tokens)))) {
      return Kind.POINTING;
    }
    boolean cue =
        denial.attribution().filter(one -> one.certainty() == Certainty.DENIED).isPresent();
    boolean such =
        IntStream.range(1, tokens.size())
            .anyMatch(
                i ->
                    tokens.get(i).lemma().equalsIgnoreCase("such")
                        && NONE.contains(tokens.get(i - 1).lemma().toLowerCase(Locale.ROOT)));
    boolean exists = denial.proposition().lemma().equals("exist");
    boolean named = story && isDismissal(tokens);
    return cue || such || exists || named ? Kind.PRESUPPOSING : Kind.PLAIN;
  }

  /** "Pure invention", "a lie from the first word to the last": a name for it and no more. */
  private boolean isBare(List<Token> tokens) {
    return isDismissal(tokens)
        && tokens.stream()
            .noneMatch(token -> token.isVerb() || token.isName() || token.tag().equals("NUM"));
  }

  private boolean isDismissal(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> dismissals.isFalse(token) || dismissals.isTrue(token));
  }

  /** How much of what a denial's own words name another names too, the rare ones counting more. */
  private double covered(Said denial, Said said) {
    double all = 0;
    double both = 0;
    for (String word : words(denial)) {
      double weight = rarity.getOrDefault(word, 1.0);
      all += weight;
      both += words(said).contains(word) ? weight : 0;
    }
    return all == 0 ? 0 : both / all;
  }

  /** The words that say what it is about, without those that only deny or point, and no names. */
  private Set<String> words(Said said) {
    return words.computeIfAbsent(
        said,
        absent -> {
          Set<String> found = new HashSet<>(said.proposition().words());
          for (Token token : tokens(said)) {
            boolean empty =
                dismissals.isFalse(token)
                    || dismissals.isTrue(token)
                    || dismissals.isStory(token)
                    || token.isName()
                    || EMPTY.contains(token.lemma().toLowerCase(Locale.ROOT));
            if (empty) {
              found.remove(token.lemma().toLowerCase(Locale.ROOT));
            }
          }
          return found;
        });
  }

  private boolean sameVoice(Said a, Said b) {
    if (a.attribution().isEmpty() || b.attribution().isEmpty()) {
      return a.attribution().isEmpty()
          && b.attribution().isEmpty()
          && a.report().equals(b.report());
    }
    Set<String> first = roots(a);
    return roots(b).stream().anyMatch(first::contains);
  }

  private Set<String> roots(Said said) {
    Set<String> found = new HashSet<>();
    said.attribution().stream()
        .flatMap(one -> one.chains().stream())
        .filter(chain -> !chain.isEmpty())
        .forEach(chain -> found.add(voices.voice(said.reading(), chain.root()).id()));
    return found;
  }

  static int start(Said said) {
    return said.claim().span().get(0).start();
  }

  private static int distance(Said said, Said denial) {
    return sentence(denial) - sentence(said);
  }

  static int sentence(Said said) {
    return said.reading().document().sentenceAt(start(said)).map(Sentence::index).orElse(0);
  }

  private static List<Token> tokens(Said said) {
    return said.claim().span().stream()
        .flatMap(
            span ->
                said.reading().document().sentenceAt(span.start()).stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> span.contains(token.span())))
        .toList();
  }
}
