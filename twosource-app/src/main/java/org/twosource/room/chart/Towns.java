package org.twosource.room.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where towns lie whose name means one town only. Immutable; read when first asked for. */
final class Towns {

  private static final double STEPS = 20;

  private static final class Holder {
    static final Towns ALL = new Towns();
  }

  /** Degrees north and east, right to a few kilometres. */
  record Spot(double north, double east) {}

  private final Map<String, Spot> byName = new HashMap<>(32_768);

  private Towns() {
    for (String line : lines("towns.tsv")) {
      String[] cells = line.split("\t", -1);
      byName.put(
          cells[0],
          new Spot(Integer.parseInt(cells[2]) / STEPS, Integer.parseInt(cells[3]) / STEPS));
    }
  }

  static Optional<Spot> find(String name) {
    return Optional.ofNullable(Holder.ALL.byName.get(name));
  }

  /** The lines of a file of the map, without comments. */
  static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Towns.class.getResourceAsStream("/org/twosource/room/map/" + file), file),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
