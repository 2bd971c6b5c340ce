package org.twosource.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Document;

/** The entities of an English report: phrases, then names, then descriptions and pronouns. */
final class EnglishEntities implements EntityExtractor {
  private final Gazetteer gazetteer;

  EnglishEntities(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Entity> extract(Document document) {
    List<Line> lines =
        document.sentences().stream()
            .filter(sentence -> sentence.size() > 0)
            .map(sentence -> Line.of(document, sentence))
            .toList();
    Countries countries = Countries.of(gazetteer, lines);
    PhraseFinder finder = new PhraseFinder(gazetteer, countries, lines);
    List<Phrase> phrases = new ArrayList<>();
    for (Line line : lines) {
      phrases.addAll(finder.find(line));
    }
    new NameEvidence(phrases).spread();
    NameLinker names = new NameLinker(gazetteer);
    names.link(phrases);
    described(phrases, names);
    return new Assembly(names).entities();
  }

  private static void described(List<Phrase> phrases, NameLinker names) {
    DescriptionLinker descriptions = new DescriptionLinker(names);
    PronounLinker pronouns = new PronounLinker(names);
    for (Phrase phrase : phrases) {
      if (phrase.isPronoun() && !names.of.containsKey(phrase)) {
        pronouns.link(phrase);
      } else if (phrase.isName()) {
        apposed(phrase, names);
      } else if (!phrase.isPronoun()) {
        owner(phrase, phrases).filter(p -> !names.of.containsKey(p)).ifPresent(pronouns::link);
        owner(phrase, phrases)
            .ifPresent(p -> phrase.possessor = phrase.possessor == null ? p : phrase.possessor);
        descriptions.link(phrase);
      }
    }
  }

  /** The pronoun a description begins with: "his office". */
  private static Optional<Phrase> owner(Phrase phrase, List<Phrase> phrases) {
    return phrases.stream()
        .filter(p -> p.isPronoun() && p.sharesLine(phrase) && p.first == phrase.first)
        .findFirst();
  }

  private static void apposed(Phrase name, NameLinker names) {
    Phrase same = name.same;
    Cluster mine = names.of.get(name);
    Cluster other = same == null ? null : names.of.get(same);
    if (mine != null && other != null) {
      names.merge(other, mine);
    }
  }
}
