package org.twosource.app.render;

import static org.twosource.app.render.FerryStory.ref;
import static org.twosource.app.render.FerryStory.root;

import java.util.List;
import java.util.Optional;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Finding.Bounds;
import org.twosource.corroboration.Finding.Denial;
import org.twosource.corroboration.Finding.Disagreement;
import org.twosource.corroboration.Finding.Root;
import org.twosource.corroboration.Verdict;

/** What {@link FerryStory} comes to. */
final class FerryFindings {

  private FerryFindings() {}

  static List<Finding> all() {
    return List.of(
        doors(), drone(), dead(), aboard(), fire(), engine(), inquiry(), video(), stays(), four());
  }

  private static Finding doors() {
    return new Finding(
        "f1",
        "The fire doors had been locked",
        refs("post/c4", "post/c5", "radio/c1"),
        Verdict.CONTESTED,
        new Bounds(1, 2),
        Optional.of(
            new Denial(
                1,
                List.of(
                    root(
                        "s6",
                        "Lomna Lines",
                        true,
                        List.of(List.of("Harbour Post", "Lomna Lines")))))),
        Optional.empty(),
        List.of(
            root("s5", "Mila Torrend", true, List.of(List.of("Harbour Post", "Mila Torrend"))),
            root("s7", "a crew member", false, List.of(List.of("Island Radio", "a crew member")))),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(
            "“said Mila Torrend” names who speaks: a firm root",
            "“denied that the doors had been locked” denies it: contested"));
  }

  private static Finding drone() {
    List<List<String>> wire =
        List.of(
            List.of(
                "Harbour Post",
                "Meridian Wire",
                "Coastal Security Service",
                "unnamed friendly country"),
            List.of(
                "Korrin Daily",
                "Meridian Wire",
                "Coastal Security Service",
                "unnamed friendly country"));
    return new Finding(
        "f2",
        "A foreign drone struck the ferry",
        refs("post/c3", "daily/c1", "star/c3"),
        Verdict.REPEATED,
        new Bounds(0, 2),
        Optional.empty(),
        Optional.empty(),
        List.of(
            root("s3", "unnamed friendly country", false, wire),
            root(
                "s4",
                "a senior official",
                false,
                List.of(List.of("Evening Star", "a senior official")))),
        true,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(
            "“citing a friendly country”: the Service passes on another's word and gives way to it",
            "“a senior official” names nobody: not firm",
            "the senior official may be the friendly country's: counted apart only in the higher"
                + " number"));
  }

  private static Finding dead() {
    return new Finding(
        "f3",
        "Six people died",
        refs("post/c2", "daily/c2"),
        Verdict.CORROBORATED,
        new Bounds(2, 2),
        Optional.empty(),
        Optional.empty(),
        List.of(police("Harbour Post"), hospital("Korrin Daily")),
        false,
        List.of(),
        Optional.empty(),
        List.of(
            new Disagreement(
                Disagreement.Aspect.QUANTITY,
                Disagreement.Kind.UPDATE,
                Optional.of(4.0),
                Optional.of(6.0),
                Optional.of(6.0),
                values("star/c2", "4", "post/c2", "6", "daily/c2", "6"),
                "“on Sunday” is later than “early on Saturday”: six replaces four")),
        List.of("“Korrin police said” and “The hospital in Korrin said” are two parties"));
  }

  private static Finding aboard() {
    return new Finding(
        "f4",
        "At least 180 people were aboard",
        refs("post/c7", "daily/c3", "star/c5"),
        Verdict.CORROBORATED,
        new Bounds(2, 3),
        Optional.empty(),
        Optional.empty(),
        List.of(
            police("Harbour Post"),
            hospital("Korrin Daily"),
            root("s9", "Evening Star", false, List.of(List.of("Evening Star")))),
        false,
        List.of(),
        Optional.empty(),
        List.of(
            new Disagreement(
                Disagreement.Aspect.QUANTITY,
                Disagreement.Kind.BOUND,
                Optional.of(150.0),
                Optional.of(212.0),
                Optional.of(250.0),
                values("post/c7", "at least 180", "daily/c3", "212", "star/c5", "about 200"),
                "“At least 180” leaves room for “212 people”")),
        List.of("“About 200 people were aboard” does not say how the Star knows: not firm"));
  }

  private static Finding fire() {
    return new Finding(
        "f5",
        "Fire broke out on the ferry Aldra on Friday",
        refs("post/c1", "star/c1"),
        Verdict.CORROBORATED,
        new Bounds(2, 2),
        Optional.empty(),
        Optional.empty(),
        List.of(police("Harbour Post"), hospital("Evening Star")),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of("“police said” and “the hospital said” are two parties"));
  }

  private static Finding engine() {
    return new Finding(
        "f6",
        "The engine was overhauled in March",
        refs("post/c6", "daily/c5"),
        Verdict.REPEATED,
        new Bounds(1, 1),
        Optional.empty(),
        Optional.of("Lomna Lines"),
        List.of(
            root(
                "s6",
                "Lomna Lines",
                true,
                List.of(
                    List.of("Harbour Post", "Lomna Lines"),
                    List.of("Korrin Daily", "Harbour Post", "Lomna Lines")))),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of("“overhauled the engine in March” shares a run of words with the Harbour Post"));
  }

  private static Finding inquiry() {
    return single("f7", "The transport minister ordered an inquiry", "daily/c4", Verdict.ON_RECORD)
        .apply(root("s8", "Osk Varrel", true, List.of(List.of("Korrin Daily", "Osk Varrel"))));
  }

  private static Finding video() {
    Root star = root("s9", "Evening Star", false, List.of(List.of("Evening Star")));
    return new Finding(
        "f8",
        "A video shared online shows an explosion at the stern",
        refs("star/c4"),
        Verdict.SINGLE,
        new Bounds(0, 1),
        Optional.empty(),
        Optional.empty(),
        List.of(star),
        true,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of("“nobody could verify it”: unverified by the report's own words"));
  }

  private static Finding stays() {
    return single("f9", "The ferry will stay in Korrin harbour", "radio/c2", Verdict.SINGLE)
        .apply(
            root(
                "s10",
                "harbour master of Korrin",
                true,
                List.of(List.of("Island Radio", "harbour master of Korrin"))));
  }

  private static Finding four() {
    return new Finding(
        "f10",
        "Four people died",
        refs("star/c2"),
        Verdict.SINGLE,
        new Bounds(1, 1),
        Optional.empty(),
        Optional.empty(),
        List.of(police("Evening Star")),
        false,
        refs("star/c2"),
        Optional.of("f3"),
        List.of(),
        List.of("“Six people died”, said on Sunday, replaces “Four people died”"));
  }

  private static java.util.function.Function<Root, Finding> single(
      String id, String statement, String claim, Verdict verdict) {
    return root ->
        new Finding(
            id,
            statement,
            refs(claim),
            verdict,
            new Bounds(root.firm() ? 1 : 0, 1),
            Optional.empty(),
            Optional.empty(),
            List.of(root),
            false,
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());
  }

  private static Root police(String outlet) {
    return root("s1", "Korrin police", true, List.of(List.of(outlet, "Korrin police")));
  }

  private static Root hospital(String outlet) {
    return root("s2", "Korrin hospital", true, List.of(List.of(outlet, "Korrin hospital")));
  }

  private static List<Disagreement.Value> values(String... pairs) {
    List<Disagreement.Value> values = new java.util.ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.add(new Disagreement.Value(ref(pairs[i]), pairs[i + 1]));
    }
    return values;
  }

  private static List<ClaimRef> refs(String... claims) {
    return java.util.Arrays.stream(claims).map(FerryStory::ref).toList();
  }
}
