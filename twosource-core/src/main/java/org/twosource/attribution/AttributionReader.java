package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.twosource.entity.Entity;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/** Reads attributions by rules over trees; the rules' words are in the lists beside this class. */
final class AttributionReader implements AttributionExtractor {

  private final Words words = new Words();
  private final PhraseCues phrases = new PhraseCues(words);
  private final VerbCues verbs = new VerbCues(words);
  private final Heard heard = new Heard(words);
  private final DismissalCues dismissals = new DismissalCues(words);
  private final SetFrames frames = new SetFrames(words);
  private final PointingFrames pointing = new PointingFrames(words);
  private final OthersWords others = new OthersWords(words);
  private final Seconds seconds = new Seconds(words);
  private final Deeds deeds = new Deeds();
  private final Tallies tallies = new Tallies(words);
  private final Publishers publishers;

  AttributionReader(Publishers publishers) {
    this.publishers = publishers;
  }

  @Override
  public List<Attribution> extract(Document document, List<Entity> entities) {
    Quotes quotes = new Quotes(document.text());
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Tree tree = new Tree(sentence);
      List<Draft> agreed =
          Parted.mended(
              Agreement.of(
                  deeds.without(tree, read(tree, quotes)),
                  deeds.without(tree, heard.find(document, tree)),
                  document.reading().plain()));
      List<Draft> own = others.apart(tree, frames.in(tree, dismissals.in(tree, agreed)));
      Optional<Draft> back = pointingBack(document, tree, drafts);
      if (back.isPresent()) {
        drafts.add(back.get());
        continue;
      }
      List<Draft> first = seconds.joined(tree, own, drafts);
      drafts.addAll(first);
      drafts.addAll(tallies.find(tree, first));
    }
    drafts.sort(Comparator.comparingInt(draft -> draft.cue.span().start()));
    RunOn.add(document, quotes, drafts);
    dropEmpty(drafts);
    Map<Draft, Draft> inside = nest(drafts);
    Voices voices = new Voices(document, entities, words, publishers);
    Map<Draft, String> ids = new HashMap<>();
    drafts.forEach(draft -> ids.put(draft, "t" + (ids.size() + 1)));
    Map<Draft, List<Chain>> chains = new HashMap<>();
    List<Attribution> found = new ArrayList<>();
    for (Draft draft : drafts) {
      chainsOf(draft, inside, voices, ids, chains);
    }
    for (Draft draft : drafts) {
      found.add(finish(draft, inside, ids, chains, quotes));
    }
    return found;
  }

  /** An attribution says something; where nothing is left to be said, there is none. */
  private static void dropEmpty(List<Draft> drafts) {
    drafts.removeIf(draft -> draft.content.isEmpty() && draft.runOn.isEmpty());
    drafts.stream()
        .filter(draft -> draft.within != null && !drafts.contains(draft.within))
        .forEach(draft -> draft.within = null);
  }

  /** "That is what police said", behind a sentence that nobody else is given. */
  private Optional<Draft> pointingBack(Document document, Tree tree, List<Draft> before) {
    int index = tree.sentence().index();
    if (index == 0 || before.stream().anyMatch(draft -> draft.sentence() == index - 1)) {
      return Optional.empty();
    }
    Sentence said = document.sentences().get(index - 1);
    return pointing
        .pointingBack(tree)
        .map(
            draft -> {
              draft.runOn.add(said.span());
              return draft;
            });
  }

  private List<Draft> read(Tree tree, Quotes quotes) {
    List<Draft> around = phrases.find(tree);
    BitSet reserved = new BitSet();
    for (Draft draft : around) {
      reserved.or(draft.cueWords);
      reserved.or(draft.sourceWords);
    }
    List<Draft> said = verbs.find(tree, quotes, reserved);
    for (Draft draft : around) {
      if (draft.content.isEmpty() && draft.within != null) {
        draft.content.or(draft.within.content);
      } else if (draft.content.isEmpty()) {
        share(draft, said);
      }
      draft.content.andNot(draft.frame());
    }
    List<Draft> all = new ArrayList<>(said);
    around.stream().filter(draft -> !draft.content.isEmpty()).forEach(all::add);
    all.addAll(adverbs(tree, all));
    return all;
  }

  /** "citing X" shares the content of the verb it hangs on, else of the clause. */
  private static void share(Draft citing, List<Draft> said) {
    Tree tree = citing.tree;
    Optional<Draft> governor =
        said.stream()
            .filter(
                draft ->
                    tree.isUnder(citing.cue, draft.cue)
                        || draft.sources.stream()
                            .anyMatch(source -> tree.isUnder(citing.cue, source.head())))
            .min(Comparator.comparingInt(draft -> Math.abs(draft.cue.index() - citing.cue.index())))
            .or(
                () ->
                    said.stream()
                        .min(
                            Comparator.comparingInt(
                                draft -> Math.abs(draft.cue.index() - citing.cue.index()))));
    if (governor.isPresent()) {
      citing.within = governor.get();
      citing.content.or(governor.get().content);
      return;
    }
    Token above = citing.cue.head() < 0 ? citing.cue : tree.token(citing.cue.head());
    if (above.index() != citing.cue.index()) {
      citing.content.or(tree.subtree(above));
      citing.content.andNot(tree.subtree(citing.cue));
      citing.content.andNot(citing.frame());
      ContentFinder.trim(tree, citing.content);
      citing.confidence = 0.8;
    }
  }

  /** "reportedly" where nobody else is named. */
  private List<Draft> adverbs(Tree tree, List<Draft> others) {
    List<Draft> found = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (!words.isReportingAdverb(token)
          || others.stream().anyMatch(draft -> draft.content.get(token.index()))
          || found.stream().anyMatch(draft -> draft.content.get(token.index()))) {
        continue;
      }
      Token above = token.head() < 0 ? token : tree.token(token.head());
      Draft draft =
          new Draft(tree, token, SourcePhrase.none(), Certainty.HEDGED, CueEntry.Kind.SAY);
      draft.content.or(tree.subtree(above));
      if (tree.child(above, "nsubj").isEmpty() && others.isEmpty()) {
        draft.content.set(0, above.index());
      }
      draft.content.clear(token.index());
      ContentFinder.trim(tree, draft.content);
      draft.confidence = 0.85;
      if (!draft.content.isEmpty()) {
        found.add(draft);
      }
    }
    return found;
  }

  /** The smallest content that holds the cue of another makes that other an inner one. */
  private static Map<Draft, Draft> nest(List<Draft> drafts) {
    Map<Draft, Draft> inside = new HashMap<>();
    for (Draft inner : drafts) {
      if (inner.within != null) {
        inside.put(inner, inner.within);
        continue;
      }
      drafts.stream()
          .filter(
              outer ->
                  outer != inner
                      && holds(outer, inner)
                      && !(holds(inner, outer) && before(inner, outer)))
          .min(
              Comparator.<Draft>comparingInt(outer -> outer.content.cardinality())
                  .thenComparingInt(outer -> outer.cue.span().start()))
          .ifPresent(outer -> inside.put(inner, outer));
    }
    // Two that hold each other, or a ring, would never end: the later one in the text is the inner
    // one.
    for (Draft draft : drafts) {
      Draft at = draft;
      for (int steps = 0; at != null; steps++) {
        if (steps > drafts.size()) {
          inside.remove(draft);
          break;
        }
        at = inside.get(at);
      }
    }
    // A phrase with "citing" that itself carries others keeps them: they are what the cited voice
    // says.
    for (Draft citing : drafts) {
      if (citing.within == null) {
        continue;
      }
      Draft governor = citing.within;
      inside.replaceAll(
          (inner, outer) ->
              outer == governor && inner != citing && inner.within == null ? citing : outer);
    }
    return inside;
  }

  private static boolean holds(Draft outer, Draft inner) {
    if (outer.sentence() == inner.sentence()) {
      return outer.content.get(inner.cue.index());
    }
    return outer.runOn.stream().anyMatch(span -> span.contains(inner.cue.span()));
  }

  private static boolean before(Draft a, Draft b) {
    return a.cue.span().start() > b.cue.span().start();
  }

  private List<Chain> chainsOf(
      Draft draft,
      Map<Draft, Draft> inside,
      Voices voices,
      Map<Draft, String> ids,
      Map<Draft, List<Chain>> done) {
    List<Chain> known = done.get(draft);
    if (known != null) {
      return known;
    }
    Draft outer = inside.get(draft);
    List<Chain> before =
        // What a picture shows it does not say: a voice named in it is the report's own source.
        outer == null || (outer.kind == CueEntry.Kind.SHOW)
            ? List.of(new Chain(List.of()))
            : chainsOf(outer, inside, voices, ids, done);
    List<Link> own = new ArrayList<>(voices.of(draft, ids.getOrDefault(draft, "")));
    for (Draft second : draft.seconds) {
      own.addAll(voices.of(second, ids.getOrDefault(draft, "")));
    }
    List<Chain> chains = new ArrayList<>();
    for (Chain chain : before) {
      if (own.isEmpty()) {
        chains.add(chain);
      }
      for (Link link : own) {
        List<Link> links = new ArrayList<>(chain.links());
        boolean again = !links.isEmpty() && sameVoice(links.get(links.size() - 1), link);
        if (!again) {
          links.add(link);
        }
        chains.add(new Chain(links));
      }
    }
    done.put(draft, List.copyOf(chains));
    return done.get(draft);
  }

  /** "X said he had warned that": one voice, not two. */
  private static boolean sameVoice(Link a, Link b) {
    return (a.entity().isPresent() && a.entity().equals(b.entity()))
        || (!a.anonymous() && a.name().equals(b.name()));
  }

  private Attribution finish(
      Draft draft,
      Map<Draft, Draft> inside,
      Map<Draft, String> ids,
      Map<Draft, List<Chain>> chains,
      Quotes quotes) {
    Tree tree = draft.tree;
    List<Span> content = new ArrayList<>(tree.spans(draft.content));
    content.addAll(draft.runOn);
    content.sort(null);
    BitSet source = new BitSet();
    source.or(draft.sourceWords);
    source.andNot(draft.cueWords);
    List<Span> hedges = hedges(draft);
    Certainty certainty =
        draft.certainty == Certainty.ASSERTED && !hedges.isEmpty()
            ? Certainty.HEDGED
            : draft.certainty;
    Draft outer = inside.get(draft);
    return new Attribution(
        ids.getOrDefault(draft, ""),
        with(tree.spans(source), draft.seconds, second -> second.tree.spans(second.sourceWords)),
        with(tree.spans(draft.cueWords), draft.seconds, second -> List.of(second.cue.span())),
        content,
        Optional.ofNullable(outer == null ? null : ids.get(outer)),
        quotation(content, quotes),
        certainty,
        hedges,
        chains.getOrDefault(draft, List.of()),
        draft.confidence,
        draft.states);
  }

  /** The words of a draft and those of who seconds it, in order of the text. */
  private static List<Span> with(
      List<Span> own, List<Draft> seconds, Function<Draft, List<Span>> words) {
    List<Span> all = new ArrayList<>(own);
    seconds.forEach(second -> all.addAll(words.apply(second)));
    all.sort(null);
    return List.copyOf(all);
  }

  private List<Span> hedges(Draft draft) {
    List<Span> found = new ArrayList<>();
    for (Token token : draft.tree.sentence().tokens()) {
      if (draft.content.get(token.index()) && Hedges.shared().weakens(draft.tree, token)) {
        found.add(token.span());
      }
    }
    return found;
  }

  private static Attribution.Quotation quotation(List<Span> content, Quotes quotes) {
    boolean all = content.stream().allMatch(quotes::cover);
    boolean some = content.stream().anyMatch(span -> !quotes.in(span).isEmpty());
    if (all && some) {
      return Attribution.Quotation.DIRECT;
    }
    return some ? Attribution.Quotation.MIXED : Attribution.Quotation.INDIRECT;
  }
}
