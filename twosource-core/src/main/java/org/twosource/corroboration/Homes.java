package org.twosource.corroboration;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twosource.claim.ReportReading;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.report.OutletEntry;
import org.twosource.report.OutletRegistry;

/** Whose "the foreign minister" is where no country stands with it: the outlet's own country's. */
final class Homes {

  private Homes() {}

  /** The country of each report's outlet, by report id, for those where it can be told. */
  static Map<String, String> of(List<ReportReading> readings, OutletRegistry registry) {
    Map<String, String> found = new HashMap<>();
    for (ReportReading reading : readings) {
      Optional<String> outlet = reading.outlet().name();
      Optional<String> country =
          outlet
              .flatMap(registry::find)
              .map(OutletEntry::country)
              .or(() -> outlet.flatMap(name -> named(name, readings)));
      country.ifPresent(known -> found.put(reading.report().id(), known));
    }
    return found;
  }

  /** "Ostran Telegraph Agency": the country that stands in the name. */
  private static Optional<String> named(String outlet, List<ReportReading> readings) {
    String lower = " " + outlet.toLowerCase(Locale.ROOT) + " ";
    for (ReportReading reading : readings) {
      for (Entity entity : reading.entities()) {
        if (entity.kind() == EntityKind.PLACE && entity.country().isPresent()) {
          boolean inside =
              lower.contains(" " + entity.name().toLowerCase(Locale.ROOT) + " ")
                  || entity.aliases().stream()
                      .anyMatch(
                          alias ->
                              alias.length() > 3
                                  && lower.contains(" " + alias.toLowerCase(Locale.ROOT) + " "));
          if (inside) {
            return entity.country();
          }
        }
      }
    }
    return Optional.empty();
  }
}
