package org.twosource.bench.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twosource.bench.newsroom.Desk.Copying;
import org.twosource.bench.newsroom.Desk.Register;
import org.twosource.bench.newsroom.Telling.Stance;

/** The rules of "Who really knows", one by one. */
class RootsTest {
  private static final Fact DEAD = new Fact(Fact.Sort.COUNT, "dead");
  private static final Version NINE = Version.count(DEAD, 9, Version.Shape.EXACT);
  private static final Voice POLICE = body("police", "police");
  private static final Voice HOSPITAL = body("hospital", "hospital");
  private static final Voice ARMY = body("army", "government");
  private static final Voice MINISTRY = body("ministry", "government");
  private static final Voice OFFICIAL =
      new Voice(
          "unnamed 1",
          Voice.Sort.UNNAMED,
          "an official",
          List.of("an official"),
          "the official",
          "he",
          false,
          false,
          "");

  private final Tellings tellings = new Tellings();
  private final List<Desk> desks = List.of(desk(0, "CNW"), desk(1, "Post"), desk(2, "Herald"));

  @Test
  void twoPartiesAreTwo() {
    assertThat(parties(told(0, POLICE), told(1, HOSPITAL))).isEqualTo(2);
  }

  @Test
  void oneVoiceHeardByTwoIsOne() {
    List<Root> roots = roots(told(0, POLICE), told(1, POLICE));
    assertThat(roots).hasSize(1);
    assertThat(roots.get(0).tellings()).hasSize(2);
  }

  @Test
  void oneGovernmentIsOneParty() {
    assertThat(roots(told(0, ARMY), told(1, MINISTRY))).hasSize(2);
    assertThat(parties(told(0, ARMY), told(1, MINISTRY))).isEqualTo(1);
  }

  @Test
  void aRelayGivesWayEvenWhereAnotherReportLeavesTheRootOut() {
    List<Root> roots = roots(told(0, POLICE, HOSPITAL), told(1, POLICE), told(2, HOSPITAL));
    assertThat(roots).extracting(Root::id).containsExactly("hospital");
    assertThat(roots.get(0).paths()).contains(List.of("Post", "police", "hospital"));
  }

  @Test
  void heardThroughSomebodyUnnamedIsSoft() {
    assertThat(roots(told(0, OFFICIAL, HOSPITAL)).get(0).firm()).isFalse();
    assertThat(roots(told(0, OFFICIAL, HOSPITAL), told(1, HOSPITAL)).get(0).firm()).isTrue();
  }

  @Test
  void aCopyInItsOwnVoiceGoesBackToTheModelsRoots() {
    Telling model = told(0, POLICE);
    Telling copy =
        tellings.make(desks.get(1), NINE, List.of(), Stance.SAID, Optional.of(model), false);
    Telling named =
        tellings.make(
            desks.get(2),
            NINE,
            List.of(List.of(Voice.outlet("CNW"))),
            Stance.SAID,
            Optional.of(model),
            false);
    assertThat(roots(model, copy, named)).extracting(Root::id).containsExactly("police");
  }

  @Test
  void anOutletThatDoesNotSayHowItKnowsIsSoft() {
    Telling own =
        tellings.make(desks.get(1), NINE, List.of(), Stance.SAID, Optional.empty(), false);
    assertThat(roots(own)).extracting(Root::firm).containsExactly(false);
    assertThat(roots(told(0, Voice.reporter("CNW")))).extracting(Root::firm).containsExactly(true);
  }

  private List<Root> roots(Telling... all) {
    return new Roots(desks, List.of(all)).of(List.of(all));
  }

  private int parties(Telling... all) {
    return Truth.parties(roots(all));
  }

  private Telling told(int desk, Voice... chain) {
    return tellings.make(
        desks.get(desk), NINE, List.of(List.of(chain)), Stance.SAID, Optional.empty(), false);
  }

  private static Voice body(String id, String party) {
    return new Voice(id, Voice.Sort.BODY, id, List.of(id), id, "it", false, true, party);
  }

  private static Desk desk(int index, String name) {
    LocalDateTime noon = LocalDateTime.of(2026, 1, 5, 12, 0).plusHours(index);
    return new Desk(
        index,
        name,
        name,
        name,
        Register.AGENCY,
        Optional.empty(),
        noon,
        Optional.empty(),
        Copying.NONE);
  }
}
