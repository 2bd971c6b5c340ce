package org.twosource.corroboration;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.claim.ReportReading;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.Entity;

/** Looks up what an entity of a report is in the whole bundle. */
final class Names {

  /** By report and the id that it has there. */
  private final Map<String, Map<String, BundleEntity>> bundle = new HashMap<>();

  private final Map<String, Map<String, Entity>> local = new HashMap<>();
  private final IdentityHashMap<BundleEntity, Optional<String>> countries = new IdentityHashMap<>();

  Names(List<ReportReading> readings, List<BundleEntity> entities) {
    for (BundleEntity entity : entities) {
      entity.parts().forEach((report, ids) -> ids.forEach(id -> put(bundle, report, id, entity)));
    }
    for (ReportReading reading : readings) {
      reading.entities().forEach(entity -> put(local, reading.report().id(), entity.id(), entity));
    }
  }

  private static <T> void put(Map<String, Map<String, T>> all, String report, String id, T entity) {
    all.computeIfAbsent(report, absent -> new HashMap<>()).put(id, entity);
  }

  private static <T> Optional<T> find(Map<String, Map<String, T>> all, String report, String id) {
    return Optional.ofNullable(all.getOrDefault(report, Map.of()).get(id));
  }

  Optional<BundleEntity> of(String report, Optional<String> entity) {
    return entity.flatMap(id -> find(bundle, report, id));
  }

  Optional<Entity> local(String report, Optional<String> entity) {
    return entity.flatMap(id -> find(local, report, id));
  }

  /** The country that the entity is or belongs to, by any report that says so. */
  Optional<String> country(BundleEntity entity) {
    return countries.computeIfAbsent(entity, this::findCountry);
  }

  private Optional<String> findCountry(BundleEntity entity) {
    return entity.parts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            part -> part.getValue().stream().sorted().map(id -> find(local, part.getKey(), id)))
        .flatMap(Optional::stream)
        .map(Entity::country)
        .flatMap(Optional::stream)
        .findFirst();
  }

  Optional<String> country(String report, Optional<String> entity) {
    return local(report, entity)
        .flatMap(Entity::country)
        .or(() -> of(report, entity).flatMap(this::country));
  }

  /** Everything the bundle's reports say of its offices, with its names, lower case. */
  String described(BundleEntity entity) {
    StringBuilder text = new StringBuilder(entity.name());
    entity.aliases().stream().sorted().forEach(alias -> text.append(" | ").append(alias));
    entity.parts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            part ->
                part.getValue().stream()
                    .sorted()
                    .map(id -> find(local, part.getKey(), id))
                    .flatMap(Optional::stream)
                    .forEach(
                        one ->
                            one.role().stream()
                                .sorted()
                                .forEach(role -> text.append(" | ").append(role))));
    return text.toString().toLowerCase(java.util.Locale.ROOT);
  }

  /** The body that the entity answers to or speaks for, by any report that says so. */
  Optional<BundleEntity> belongsTo(BundleEntity entity) {
    return entity.parts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            part ->
                part.getValue().stream()
                    .sorted()
                    .map(id -> find(local, part.getKey(), id))
                    .flatMap(Optional::stream)
                    .map(one -> of(part.getKey(), one.belongsTo())))
        .flatMap(Optional::stream)
        .filter(body -> !body.id().equals(entity.id()))
        .findFirst();
  }
}
