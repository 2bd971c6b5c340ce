package org.twosource.bench.newsroom;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twosource.bench.newsroom.Desk.Copying;
import org.twosource.bench.newsroom.Desk.Register;

/** Writes all reports of a bundle, each in the manner of its register. */
final class Pages {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Bundle bundle;
  private final Phrasebook phrases;
  private final Dice dice;
  private final List<List<Sentence>> written = new ArrayList<>();

  private Pages(Bundle bundle, Phrasebook phrases, Dice dice) {
    this.bundle = bundle;
    this.phrases = phrases;
    this.dice = dice;
  }

  static List<Page> of(Bundle bundle, Phrasebook phrases, Dice dice) {
    Pages pages = new Pages(bundle, phrases, dice);
    return bundle.desks().stream().map(pages::write).toList();
  }

  private Page write(Desk desk) {
    Writer writer = new Writer(desk, bundle.world(), phrases, dice);
    List<Telling> tellings = new ArrayList<>(bundle.of(desk));
    tellings.sort(Comparator.comparing(one -> one.version().fact().sort() != Fact.Sort.EVENT));
    List<Sentence> sentences = new ArrayList<>();
    if (desk.copying() == Copying.VERBATIM) {
      Set<String> taken =
          tellings.stream()
              .flatMap(one -> one.copied().stream())
              .map(Telling::id)
              .collect(Collectors.toSet());
      Map<String, Telling> byModel = new HashMap<>();
      tellings.forEach(one -> one.copied().ifPresent(model -> byModel.put(model.id(), one)));
      for (Sentence sentence : written.get(desk.model().orElseThrow())) {
        if (sentence.tellings().stream().allMatch(one -> taken.contains(one.id()))) {
          sentences.add(copied(sentence, byModel));
        }
      }
      tellings = tellings.stream().filter(one -> one.copied().isEmpty()).toList();
    }
    sentences.addAll(writer.write(tellings));
    written.add(sentences);
    boolean credited =
        desk.copying() == Copying.CREDITED
            || (desk.copying() == Copying.VERBATIM && dice.chance(0.5));
    boolean inFront = credited && dice.chance(0.3);
    Prose text = lay(desk, sentences);
    if (credited && !inFront) {
      String agency = bundle.desks().get(desk.model().orElseThrow()).shortName();
      Prose credit =
          phrases.pick(dice, "credit").sentence(Map.of("agency", Prose.of(agency)), Set.of());
      text = text.plus("\n\n").plus(credit);
    }
    return new Page(desk, headline(), inFront, text.plus("\n"), cues(text, sentences));
  }

  private static Sentence copied(Sentence sentence, Map<String, Telling> byModel) {
    Prose prose =
        sentence
            .prose()
            .renamed(key -> Optional.ofNullable(byModel.get(key)).map(Telling::id).orElse(key));
    List<Telling> tellings =
        sentence.tellings().stream().map(one -> byModel.getOrDefault(one.id(), one)).toList();
    return new Sentence(prose, tellings);
  }

  /**
   * Sentences in paragraphs; an agency begins with place and day, a live page puts the clock before
   * each entry.
   */
  private Prose lay(Desk desk, List<Sentence> sentences) {
    Prose text = Prose.of(desk.register() == Register.AGENCY ? dateline(desk) : "");
    for (int i = 0; i < sentences.size(); i++) {
      boolean live = desk.register() == Register.LIVE && desk.copying() != Copying.VERBATIM;
      if (i > 0) {
        boolean same = !live && dice.chance(desk.register() == Register.TABLOID ? 0.3 : 0.6);
        text = text.plus(same ? " " : "\n\n");
      }
      if (live) {
        text = text.plus(desk.published().minusMinutes(7L * i).format(CLOCK) + " ");
      }
      text = text.plus(sentences.get(i).prose());
    }
    return text;
  }

  private String dateline(Desk desk) {
    Map<String, String> day = World.day(desk.published().toLocalDate());
    return "%s, %s %s (%s) - "
        .formatted(
            bundle.world().slots().getOrDefault("place", "").toUpperCase(Locale.ROOT),
            day.get("month"),
            day.get("d"),
            desk.shortName());
  }

  private String headline() {
    Map<String, Prose> values = new HashMap<>();
    bundle.world().slots().forEach((slot, words) -> values.put(slot, Prose.of(words)));
    return phrases.pick(dice, "headline").sentence(values, Set.of()).text();
  }

  /** Each telling of a sentence has its first cue; the last of two has the last. */
  private static Map<String, Prose.Mark> cues(Prose text, List<Sentence> sentences) {
    Map<String, Prose.Mark> cues = new HashMap<>();
    List<org.twosource.text.Span> all = text.spans(Template.CUE);
    int at = 0;
    for (Sentence sentence : sentences) {
      int count = sentence.prose().spans(Template.CUE).size();
      for (int i = 0; i < sentence.tellings().size() && count > 0; i++) {
        cues.put(
            sentence.tellings().get(i).id(),
            new Prose.Mark(Template.CUE, all.get(at + Math.min(i, count - 1))));
      }
      at += count;
    }
    return cues;
  }
}
