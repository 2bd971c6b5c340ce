package org.twosource.story;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twosource.entity.Gazetteer;
import org.twosource.story.NameRuns.Run;
import org.twosource.text.WordTable;

/** Tells people and places among names. Immutable. */
final class People {

  private static final int LONGEST = 4;
  private static final int SHORTEST = 3;

  private final Gazetteer gazetteer;
  private final Set<String> noSurnames = new HashSet<>();

  People(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    WordTable.rows(People.class, "no-surnames.txt", 1)
        .forEach(row -> noSurnames.addAll(List.of(row.get(0).split(" +", -1))));
  }

  /**
   * People named in full, by initial and surname: a given name and one to three words more that are
   * neither a place nor a street or a body.
   */
  Set<String> people(List<Run> names) {
    Set<String> found = new LinkedHashSet<>();
    for (Run run : names) {
      int from = titles(run.words());
      List<String> words = run.words().subList(from, run.words().size());
      int size = words.size();
      if (size >= 2
          && size <= LONGEST
          && gazetteer.isGiven(words.get(0))
          && words.stream().noneMatch(this::isNoSurname)
          && !isPlace(String.join(" ", words))
          && !isPlace(words.get(0) + " " + words.get(1))) {
        String surname = words.get(size - 1);
        found.add(
            (words.get(0).substring(0, 1) + " " + Terms.stem(surname.toLowerCase(Locale.ROOT)))
                .toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /**
   * Places by name, but for those that are surnames of people named in the same report; the state
   * after a comma is a name of its own.
   */
  Set<String> places(List<Run> names, Set<String> people) {
    Set<String> found = new LinkedHashSet<>();
    for (Run run : names) {
      List<String> words = run.words();
      for (int i = 0; i < words.size(); i++) {
        String pair = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
        if (!pair.isEmpty() && isPlace(pair)) {
          found.add(pair.toLowerCase(Locale.ROOT));
          i++;
        } else if ((words.size() == 1 || (i == 0 && isNoSurname(words.get(1))))
            && isPlace(words.get(i))
            && !isNoSurname(words.get(i))) {
          found.add(words.get(i).toLowerCase(Locale.ROOT));
        }
      }
    }
    people.forEach(person -> found.remove(person.substring(person.lastIndexOf(' ') + 1)));
    return found;
  }

  private int titles(List<String> words) {
    int at = 0;
    while (at < words.size() - 2 && isNoSurname(words.get(at))) {
      at++;
    }
    return at;
  }

  private boolean isNoSurname(String word) {
    return noSurnames.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isPlace(String name) {
    return name.length() >= SHORTEST
        && (gazetteer.place(name).isPresent() || gazetteer.country(name).isPresent());
  }
}
