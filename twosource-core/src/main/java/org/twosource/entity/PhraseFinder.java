package org.twosource.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds all phrases of a line that may mean an entity, and how they hang together. */
final class PhraseFinder {
  private final Gazetteer gazetteer;
  private final BeforeNames before;
  private final NameFinder names;
  private final NameReader reader;
  private final DescriptionFinder descriptions;

  PhraseFinder(Gazetteer gazetteer, Countries countries, List<Line> lines) {
    this.gazetteer = gazetteer;
    before = new BeforeNames(countries);
    names = new NameFinder(gazetteer, countries, lines);
    reader = new NameReader(gazetteer, countries);
    descriptions = new DescriptionFinder(countries);
  }

  List<Phrase> find(Line line) {
    List<Phrase> found = new ArrayList<>();
    for (NameFinder.Run run : names.runs(line)) {
      found.addAll(reader.read(line, run));
    }
    ReadNames read = ReadNames.of(line, gazetteer);
    found.removeIf(phrase -> read.rejects(line, phrase));
    read.correct(line, found, reader);
    Map<Integer, Phrase> covered = new HashMap<>();
    for (Phrase phrase : found) {
      for (int i = phrase.first; i <= phrase.last; i++) {
        covered.put(i, phrase);
      }
    }
    List<Phrase> described = descriptions.find(line, covered);
    BeforeNames.ownersOfNames(line, found, described);
    List<Phrase> kept = new ArrayList<>();
    for (Phrase phrase : described) {
      if (!BeforeNames.isBeforeName(phrase, covered)) {
        kept.add(phrase);
        BeforeNames.compound(phrase).ifPresent(kept::add);
      }
    }
    found.addAll(kept);
    BeforeNames.nounsBeforeNames(line, found, described);
    before.peoplesBeforeNames(line, found);
    found.forEach(p -> p.speaker = NameKinds.speaks(line, p.head));
    Tails.attach(found);
    Pronouns.add(line, found);
    found.sort(Comparator.comparingInt((Phrase p) -> p.start()).thenComparing(p -> -p.last));
    new Appositions(line, found).link();
    new Affiliations(line, found).link();
    return found;
  }
}
