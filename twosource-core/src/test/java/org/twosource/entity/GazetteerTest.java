package org.twosource.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer PLACES = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "san francisco california, 2",
    "Lagos Nigeria, 1",
    "brittany france, 1",
    // One place, though the words before the last name another.
    "New South Wales, 0",
    "New York, 0",
    "Kansas City, 0",
    "South Korea, 0",
    // The town does not lie there.
    "Lagos France, 0",
    "Osaka, 0",
  })
  void knowsATownBeforeWhatItLiesIn(String words, int town) {
    assertThat(PLACES.townBefore(List.of(words.split(" ", -1)))).isEqualTo(town);
  }
}
