package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WrappedTest {

  private static final String WIRE =
      "PORT LENNA, 7 MAY (NWA) -- THE FERRY BETWEEN PORT LENNA AND THE ISLAND\n"
          + "OF ORM RAN AGROUND ON TUESDAY MORNING WITH SOME FORTY PASSENGERS ON\n"
          + "BOARD, AND FOUR OF THEM WERE HURT WHEN A LIFEBOAT SLIPPED FROM ITS\n"
          + "ROPES, THE HARBOUR MASTER SAID.\n\n"
          + "   THE FERRY LINE HAS STOPPED ALL SAILINGS UNTIL THE HULL OF THE SHIP\n"
          + "HAS BEEN LOOKED AT BY DIVERS.";

  @Test
  void joinsTheLinesOfAWire() {
    String joined = Wrapped.joined(WIRE);
    assertThat(joined)
        .contains("THE ISLAND OF ORM")
        .contains("FROM ITS ROPES")
        .contains("SAID.\n\n");
    assertThat(joined).hasSameSizeAs(WIRE);
  }

  @Test
  void leavesLinesThatEndBeforeTheyAreFull() {
    String list =
        "Dead: seven\nHurt: twelve\nMissing: nobody that anybody knows of so far\nRescued: 31\n";
    assertThat(Wrapped.joined(list)).isEqualTo(list);
  }

  @Test
  void leavesParagraphsOfOneLine() {
    String text = "A long paragraph that goes on and on. ".repeat(6) + "\nAnother one.\nA third.";
    assertThat(Wrapped.joined(text)).isEqualTo(text);
  }

  @Property
  void changesNothingButBreaks(@ForAll String text) {
    String joined = Wrapped.joined(text);
    assertThat(joined).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      assertThat(joined.charAt(i) == text.charAt(i) || text.charAt(i) == '\n').isTrue();
    }
  }
}
