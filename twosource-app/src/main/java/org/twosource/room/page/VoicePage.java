package org.twosource.room.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Telling;
import org.twosource.corroboration.Finding;

/**
 * What the page of a source shows: everything that one person or body said, over time and across
 * outlets.
 *
 * @param kinds what sort of voice it is
 * @param parties whom it answers to
 * @param outlets who passed on its word
 */
public record VoicePage(
    String name,
    Set<String> kinds,
    Set<String> parties,
    Set<String> outlets,
    List<Saying> sayings) {

  /**
   * One thing it said.
   *
   * @param relay whether it only passed on another's word
   * @param day for putting in order, as an ISO date
   */
  public record Saying(
      String day,
      Row row,
      Quote quote,
      String story,
      String storyUrl,
      boolean relay,
      boolean denies) {}

  /** Whether all of it was said in one story, which then need not be named with each. */
  public boolean oneStory() {
    return sayings.stream().map(Saying::storyUrl).distinct().count() == 1;
  }

  /** Works out the page from the stories in which it may speak. */
  public static VoicePage of(String name, List<StoryView> stories) {
    Set<String> kinds = new TreeSet<>();
    Set<String> parties = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    List<Saying> sayings = new ArrayList<>();
    for (StoryView story : stories) {
      story.brief().sources().stream()
          .filter(voice -> voice.name().equalsIgnoreCase(name))
          .forEach(
              voice -> {
                kinds.add(voice.anonymous() ? "not identified" : voice.kind());
                voice
                    .party()
                    .filter(party -> !party.equalsIgnoreCase(name))
                    .map(Legible::party)
                    .ifPresent(parties::add);
              });
      Set<String> seen = new LinkedHashSet<>();
      for (Finding finding : story.brief().findings()) {
        List<Finding.Root> roots = new ArrayList<>(finding.roots());
        finding.denied().map(Finding.Denial::roots).ifPresent(roots::addAll);
        for (Telling telling : story.view().tellings(finding)) {
          Optional<Boolean> relay = relay(telling, roots, name);
          if (relay.isPresent() && seen.add(telling.ref().toString())) {
            Quote quote = Quote.of(telling, story);
            outlets.add(quote.outlet());
            sayings.add(
                new Saying(
                    telling.day(),
                    Row.of(finding, story, Set.of()),
                    quote,
                    story.line().title(),
                    story.url(),
                    relay.get(),
                    telling.denies()));
          }
        }
      }
    }
    sayings.sort(Comparator.comparing(Saying::day));
    // Says nothing about a voice.
    kinds.remove("other");
    return new VoicePage(name, kinds, parties, outlets, sayings);
  }

  /** Whether it passes on another's word here; empty where it says nothing. */
  private static Optional<Boolean> relay(Telling telling, List<Finding.Root> roots, String name) {
    String outlet = BriefView.outlet(telling.reading());
    for (List<String> path : telling.paths()) {
      for (int i = 1; i < path.size(); i++) {
        if (path.get(i).equalsIgnoreCase(name)) {
          return Optional.of(i + 1 < path.size());
        }
      }
    }
    // The voice's name in the brief may be another than the one its report gives it.
    boolean root =
        roots.stream()
            .filter(one -> one.name().equalsIgnoreCase(name))
            .flatMap(one -> one.paths().stream())
            .anyMatch(path -> path.get(0).equals(outlet));
    boolean spoken = telling.paths().stream().anyMatch(path -> path.size() > 1);
    boolean own = outlet.equalsIgnoreCase(name) && !spoken;
    boolean known =
        spoken
            && telling.paths().stream()
                .flatMap(path -> path.stream().skip(1))
                .anyMatch(
                    link -> roots.stream().anyMatch(one -> one.name().equalsIgnoreCase(link)));
    return own || (root && spoken && !known) ? Optional.of(false) : Optional.empty();
  }
}
