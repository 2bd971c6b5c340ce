package org.twosource.app.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Whether chains name the voices that the marks name, judged by the words of the names. */
final class GoldVoices {

  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "by", "to", "for", "from", "with", "and",
          "that", "who", "its", "his", "her", "their", "s", "not", "asked", "be", "named",
          "unnamed");

  private final List<List<Set<String>>> one = new ArrayList<>();
  private final List<List<Set<String>>> two = new ArrayList<>();

  GoldVoices(JsonNode gold) {
    read(gold.path("sameName"), one);
    read(gold.path("speaksFor"), one);
    read(gold.path("notSameName"), two);
  }

  private static void read(JsonNode groups, List<List<Set<String>>> into) {
    for (JsonNode group : groups) {
      List<Set<String>> names = new ArrayList<>();
      group.forEach(name -> names.add(words(name.asText())));
      into.add(names);
    }
  }

  /** Whether one of the readings that the marks allow is told. */
  boolean anyRight(JsonNode told, List<JsonNode> allowed) {
    return allowed.stream().anyMatch(wanted -> pairUp(voiced(told), voiced(wanted)));
  }

  private static List<JsonNode> voiced(JsonNode chains) {
    List<JsonNode> found = new ArrayList<>();
    chains.forEach(
        chain -> {
          if (!chain.isEmpty()) {
            found.add(chain);
          }
        });
    return found;
  }

  /** Each chain told takes a wanted one of its own. */
  private boolean pairUp(List<JsonNode> told, List<JsonNode> wanted) {
    if (told.size() != wanted.size()) {
      return false;
    }
    if (told.isEmpty()) {
      return true;
    }
    for (int i = 0; i < wanted.size(); i++) {
      List<JsonNode> rest = new ArrayList<>(wanted);
      rest.remove(i);
      if (sameChain(told.get(0), wanted.get(i)) && pairUp(told.subList(1, told.size()), rest)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameChain(JsonNode links, JsonNode names) {
    if (links.size() != names.size()) {
      return false;
    }
    for (int i = 0; i < links.size(); i++) {
      if (!sameVoice(links.get(i), names.get(i).asText())) {
        return false;
      }
    }
    return true;
  }

  private boolean sameVoice(JsonNode link, String name) {
    if (name.equals("unnamed")) {
      return link.path("anonymous").asBoolean() || link.path("name").asText().contains("unnamed");
    }
    Set<String> told = words(link.path("name").asText());
    Set<String> wanted = words(name);
    if (told.isEmpty() || wanted.isEmpty()) {
      return false;
    }
    boolean grouped =
        one.stream().anyMatch(group -> group.contains(told) && group.contains(wanted));
    if (!grouped
        && !told.equals(wanted)
        && two.stream().anyMatch(pair -> pair.contains(told) && pair.contains(wanted))) {
      return false;
    }
    if (told.containsAll(wanted)
        || (wanted.containsAll(told) && 2 * told.size() >= wanted.size())) {
      return true;
    }
    return one.stream().anyMatch(group -> inGroup(group, told, wanted));
  }

  private static boolean inGroup(List<Set<String>> group, Set<String> told, Set<String> wanted) {
    return group.stream().anyMatch(told::containsAll)
        && group.stream().anyMatch(name -> wanted.containsAll(name) || name.containsAll(wanted));
  }

  private static Set<String> words(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace("'s", "")
            .replace("defence", "defense");
    Set<String> words = new TreeSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}_-]+")));
    words.remove("");
    words.removeAll(SMALL);
    return words;
  }
}
