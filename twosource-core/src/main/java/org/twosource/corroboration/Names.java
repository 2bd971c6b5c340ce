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

  private final Map<String, BundleEntity> bundle = new HashMap<>();
  private final Map<String, Entity> local = new HashMap<>();
  private final IdentityHashMap<BundleEntity, Optional<String>> countries = new IdentityHashMap<>();

  Names(List<ReportReading> readings, List<BundleEntity> entities) {
    for (BundleEntity entity : entities) {
      entity
          .parts()
          .forEach((report, ids) -> ids.forEach(id -> bundle.put(report + "/" + id, entity)));
    }
    for (ReportReading reading : readings) {
      reading
          .entities()
          .forEach(entity -> local.put(reading.report().id() + "/" + entity.id(), entity));
    }
  }

  Optional<BundleEntity> of(String report, Optional<String> entity) {
    return entity.flatMap(id -> Optional.ofNullable(bundle.get(report + "/" + id)));
  }

  Optional<Entity> local(String report, Optional<String> entity) {
    return entity.flatMap(id -> Optional.ofNullable(local.get(report + "/" + id)));
  }

  /** The country that the entity is or belongs to, by any report that says so. */
  Optional<String> country(BundleEntity entity) {
    return countries.computeIfAbsent(entity, this::findCountry);
  }

  private Optional<String> findCountry(BundleEntity entity) {
    return entity.parts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            part ->
                part.getValue().stream().sorted().map(id -> local.get(part.getKey() + "/" + id)))
        .filter(java.util.Objects::nonNull)
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
                    .map(id -> local.get(part.getKey() + "/" + id))
                    .filter(java.util.Objects::nonNull)
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
                    .map(id -> local.get(part.getKey() + "/" + id))
                    .filter(java.util.Objects::nonNull)
                    .map(one -> of(part.getKey(), one.belongsTo())))
        .flatMap(Optional::stream)
        .filter(body -> !body.id().equals(entity.id()))
        .findFirst();
  }
}
