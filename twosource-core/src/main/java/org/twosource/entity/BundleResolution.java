package org.twosource.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Merges the entities of a bundle, the surest pairs first; two groups become one only where no
 * member of one contradicts a member of the other.
 */
final class BundleResolution {
  private final List<Node> nodes = new ArrayList<>();
  private final List<String> order;

  BundleResolution(Map<String, List<Entity>> reports) {
    order = List.copyOf(reports.keySet());
    for (Map.Entry<String, List<Entity>> report : new TreeMap<>(reports).entrySet()) {
      Map<String, Entity> byId = new HashMap<>();
      Set<String> countries = new TreeSet<>();
      for (Entity entity : report.getValue()) {
        byId.put(entity.id(), entity);
        entity.country().ifPresent(countries::add);
      }
      for (Entity entity : report.getValue()) {
        nodes.add(new Node(report.getKey(), entity, byId, countries));
      }
    }
  }

  List<BundleEntity> resolve() {
    return entities(new Merging(nodes).groups());
  }

  private List<BundleEntity> entities(int[] group) {
    Map<String, List<Integer>> byReport = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      byReport.computeIfAbsent(nodes.get(i).report, r -> new ArrayList<>()).add(i);
    }
    Map<Integer, List<Node>> groups = new LinkedHashMap<>();
    for (String report : order) {
      for (int i : byReport.getOrDefault(report, List.of())) {
        groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(nodes.get(i));
      }
    }
    List<BundleEntity> found = new ArrayList<>();
    for (List<Node> members : groups.values()) {
      found.add(entity("E" + (found.size() + 1), members));
    }
    return found;
  }

  private static BundleEntity entity(String id, List<Node> members) {
    Node best =
        members.stream()
            .min(
                Comparator.comparing((Node n) -> !n.isNamed())
                    .thenComparing(n -> n.kind() == EntityKind.OTHER)
                    .thenComparing(n -> -n.entity.name().length())
                    .thenComparing(Node::key))
            .orElseThrow();
    Set<String> aliases = new TreeSet<>();
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (Node node : members) {
      aliases.add(node.entity.name());
      aliases.addAll(node.entity.aliases());
      parts.computeIfAbsent(node.report, r -> new TreeSet<>()).add(node.entity.id());
      mentions.merge(node.report, node.entity.mentions(), BundleResolution::joined);
    }
    aliases.remove(best.entity.name());
    return new BundleEntity(id, best.kind(), best.entity.name(), aliases, parts, mentions);
  }

  private static List<Mention> joined(List<Mention> one, List<Mention> other) {
    List<Mention> all = new ArrayList<>(one);
    all.addAll(other);
    return all.stream().sorted(Comparator.comparing(Mention::span)).collect(Collectors.toList());
  }
}
