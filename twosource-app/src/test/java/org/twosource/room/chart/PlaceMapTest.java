package org.twosource.room.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns are dots where they lie, countries are shaded, and what is not known is not drawn. */
class PlaceMapTest {

  @ParameterizedTest
  @CsvSource({"Oslo,59.9,10.75", "Buenos Aires,-34.6,-58.4", "Sydney,-33.85,151.2"})
  void townsLieWhereTheyAre(String name, double north, double east) {
    Towns.Spot spot = Towns.find(name).orElseThrow();
    assertThat(spot.north()).isBetween(north - 0.2, north + 0.2);
    assertThat(spot.east()).isBetween(east - 0.2, east + 0.2);
  }

  @ParameterizedTest
  @CsvSource({"Birmingham", "Springfield", "Cambridge"})
  void aNameOfSeveralTownsIsNoPlace(String name) {
    assertThat(Towns.find(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NO,Oslo", "FR,Paris", "RU,Kursk", "BR,Brasília", "JP,Tokyo", "EG,Cairo"})
  void aTownLiesInsideItsCountry(String code, String name) {
    Towns.Spot spot = Towns.find(name).orElseThrow();
    boolean inside =
        Outlines.all().get(code).stream().anyMatch(ring -> holds(ring, spot.east(), spot.north()));
    assertThat(inside).isTrue();
  }

  private static boolean holds(Outlines.Ring ring, double east, double north) {
    boolean inside = false;
    for (int i = 0, j = ring.points().size() - 1; i < ring.points().size(); j = i++) {
      Outlines.Point a = ring.points().get(i);
      Outlines.Point b = ring.points().get(j);
      if ((a.north() > north) != (b.north() > north)
          && east
              < (b.east() - a.east()) * (north - a.north()) / (b.north() - a.north()) + a.east()) {
        inside = !inside;
      }
    }
    return inside;
  }

  @Test
  void whereNothingIsKnownThereIsNoMap() {
    assertThat(PlaceMap.of(Map.of("Nowhere-on-Sea", 3))).isEmpty();
    assertThat(PlaceMap.of(Map.of("Norway", 3))).isEmpty();
    assertThat(PlaceMap.of(Map.of())).isEmpty();
  }

  @Test
  void aCountryIsShadedAndHasNoDot() {
    PlaceMap map = PlaceMap.of(Map.of("Denmark", 1, "Malmö", 1)).orElseThrow();
    assertThat(map.dots()).extracting(PlaceMap.Dot::name).containsExactly("Malmö");
    assertThat(map.countries()).containsExactly("Denmark");
    assertThat(map.lands()).filteredOn(PlaceMap.Land::shaded).hasSize(1);
  }

  @Test
  void labelsDoNotLieOnEachOther() {
    PlaceMap map =
        PlaceMap.of(Map.of("Oslo", 2, "Drammen", 1, "Paris", 1, "Nowhere-on-Sea", 1)).orElseThrow();
    assertThat(map.left()).containsExactly("Nowhere-on-Sea");
    assertThat(map.dots())
        .extracting(PlaceMap.Dot::name, PlaceMap.Dot::label)
        .contains(
            org.assertj.core.groups.Tuple.tuple("Oslo", PlaceMap.Label.ALWAYS),
            org.assertj.core.groups.Tuple.tuple("Drammen", PlaceMap.Label.NEVER),
            org.assertj.core.groups.Tuple.tuple("Paris", PlaceMap.Label.ALWAYS));
  }

  @Test
  void aMapIsSmall() {
    PlaceMap map =
        PlaceMap.of(Map.of("Oslo", 1, "Sydney", 1, "Buenos Aires", 1, "Tokyo", 1)).orElseThrow();
    int letters = map.lands().stream().mapToInt(land -> land.path().length()).sum();
    assertThat(letters).isLessThan(120_000);
  }
}
