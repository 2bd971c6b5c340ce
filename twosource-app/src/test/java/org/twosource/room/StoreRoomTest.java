package org.twosource.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.corroboration.Verdict;
import org.twosource.language.SentenceVectors;
import org.twosource.report.Received;
import org.twosource.report.Report;
import org.twosource.room.library.BundleLibrary;
import org.twosource.room.library.Deed;
import org.twosource.room.library.Library;
import org.twosource.room.library.Search;
import org.twosource.room.library.StoreLibrary;
import org.twosource.store.Intake;
import org.twosource.store.Location;
import org.twosource.store.Search.Kind;
import org.twosource.store.Search.Narrowing;
import org.twosource.store.Search.Query;
import org.twosource.store.Workspace;

/** The room over a workspace: lists and search obey what people overrule, and bundles stay. */
class StoreRoomTest {

  private static final List<Report> FERRY =
      List.of(
          Rooms.report(
              "a",
              "Ferry burns off Halvik",
              "Halvik Post",
              "Four people died when a ferry caught fire off Halvik on Monday, police said."),
          Rooms.report(
              "b",
              "Four dead in ferry fire off Halvik",
              "Kanal 3",
              "Halvik hospital said on Tuesday that four people had died in Monday's ferry fire off"
                  + " Halvik."));

  @TempDir private Path folder;

  private static StoreLibrary library(Workspace workspace, BundleLibrary bundles) {
    return new StoreLibrary(workspace, Rooms.ANALYST, bundles);
  }

  private static BundleLibrary bundles(Workspace workspace) {
    return BundleLibrary.in(workspace, Rooms.ANALYST, Clock.systemUTC());
  }

  private static String ingest(Workspace workspace) {
    try (Intake intake = workspace.intake()) {
      return intake
          .add(
              FERRY.stream()
                  .map(
                      report ->
                          new Received(
                              report,
                              Optional.of(report.id()),
                              () -> report.text().getBytes(StandardCharsets.UTF_8)))
                  .toList())
          .get(0)
          .story();
    }
  }

  private static Library.Opened waitFor(Library library, String story) throws Exception {
    Instant end = Instant.now().plus(Duration.ofMinutes(3));
    while (Instant.now().isBefore(end)) {
      Library.Opened opened = library.open(story).orElseThrow();
      if (opened.brief().isPresent()) {
        return opened;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("not read");
  }

  private static long hits(Library library, Verdict verdict) {
    return library
        .find(Query.of("").in(Kind.CLAIM).narrowed(Narrowing.toVerdicts(verdict)))
        .total();
  }

  private static Query asked(String words, int offset, int limit) {
    return Query.of(words).in(Kind.CLAIM).part(offset, limit);
  }

  /** Hits of bundles stand before hits of stories, and every hit stands in one part only. */
  @Test
  void aSearchGoesThroughBundlesAndStories() throws Exception {
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      String story = ingest(workspace);
      BundleLibrary bundles = bundles(workspace);
      StoreLibrary library = library(workspace, bundles);
      library.read(story);
      waitFor(library, story);
      String bundle = library.take(FERRY, List.of());
      bundles.await(bundle);
      List<String> stories = new ArrayList<>();
      long all = library.find(asked("died", 0, 1)).total();
      for (int i = 0; i < all; i++) {
        Search.Result one = library.find(asked("died", i, 1));
        assertThat(one.hits()).hasSize(1);
        stories.add(one.hits().get(0).story());
      }
      assertThat(stories).contains(bundle, story);
      assertThat(stories.lastIndexOf(bundle)).isLessThan(stories.indexOf(story));
      assertThat(library.find(asked("died", 0, 50)).facets())
          .filteredOn(facet -> facet.field().equals("outlet"))
          .flatMap(Search.Facet::counts)
          .extracting(Search.Count::value)
          .contains("Kanal 3")
          .doesNotHaveDuplicates();
    }
  }

  /** The page asks as the command does, and says where the words do not stand. */
  @Test
  void theSearchPageMarksOtherWordsAndLeavesThemOutWhenAsked() throws Exception {
    assumeTrue(SentenceVectors.miniLmIfAvailable().isPresent(), "no sentence vectors here");
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      String story = ingest(workspace);
      StoreLibrary library = library(workspace, bundles(workspace));
      library.read(story);
      waitFor(library, story);
      try (Room room = Room.open(new RoomOptions("127.0.0.1", 0, Optional.empty()), library)) {
        String claims = page(room, "/search?q=people+lost+their+lives+aboard");
        assertThat(claims).contains("class=\"otherwise\"").contains("exact=1");
        assertThat(page(room, "/search?q=people+lost+their+lives+aboard&exact=1"))
            .contains("0 claims")
            .doesNotContain("class=\"otherwise\"")
            .contains("Other words too");
        assertThat(page(room, "/search?q=died")).contains("<mark");
        assertThat(page(room, "/search?in=people&q=%22%22&from=nonsense&offset=x"))
            .contains("name");
      }
    }
  }

  private static String page(Room room, String address) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(room.address()).resolve(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static int listed(Library library, String story, Verdict verdict) {
    return library.stories(Optional.empty(), 10).items().stream()
        .filter(line -> line.id().equals(story))
        .findFirst()
        .orElseThrow()
        .verdicts()
        .getOrDefault(verdict, 0);
  }

  @Test
  void listsAndSearchShowWhatIsOverruled() throws Exception {
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      String story = ingest(workspace);
      StoreLibrary library = library(workspace, bundles(workspace));
      assertThat(library.open(story).orElseThrow().brief()).as("nobody had it read").isEmpty();
      library.read(story);
      waitFor(library, story);
      int corroborated = listed(library, story, Verdict.CORROBORATED);
      long found = hits(library, Verdict.CORROBORATED);
      assertThat(corroborated).isPositive();
      assertThat(found).isPositive();
      Instant before = Instant.now();

      library.write(
          story, "Mara Lind", "one voice", new Deed.OneSource("police", "Halvik hospital").json());
      assertThat(listed(library, story, Verdict.CORROBORATED)).isLessThan(corroborated);
      assertThat(hits(library, Verdict.CORROBORATED)).isLessThan(found);
      assertThat(library.events(story, before))
          .anySatisfy(event -> assertThat(event.told()).contains("was corroborated"));

      library.write(story, "Mara Lind", "", new Deed.Note("x", "a note changes nothing").json());
      long entry = library.open(story).orElseThrow().journal().get(0).number();
      library.undo(story, entry, "Mara Lind");
      assertThat(listed(library, story, Verdict.CORROBORATED)).isEqualTo(corroborated);
      assertThat(hits(library, Verdict.CORROBORATED)).isEqualTo(found);
    }
  }

  @Test
  void aPastedBundleOutlivesTheProgram() throws Exception {
    String story;
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      BundleLibrary bundles = bundles(workspace);
      StoreLibrary library = library(workspace, bundles);
      story = library.take(FERRY, List.of());
      bundles.await(story);
      library.write(
          story, "Mara Lind", "one voice", new Deed.OneSource("police", "Halvik hospital").json());
    }
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      StoreLibrary library = library(workspace, bundles(workspace));
      Library.Opened opened = library.open(story).orElseThrow();
      assertThat(opened.line().pasted()).isTrue();
      assertThat(opened.line().verdicts()).doesNotContainEntry(Verdict.CORROBORATED, 1);
      assertThat(opened.journal()).hasSize(1);
      assertThat(opened.brief().orElseThrow().reports()).hasSize(2);
      assertThat(library.mentioning("Halvik hospital", false)).contains(story);
      Search.Result found = library.find(asked("died", 0, 1));
      assertThat(found.hits())
          .singleElement()
          .satisfies(hit -> assertThat(hit.story()).isEqualTo(story));
      assertThat(found.total()).isGreaterThan(1);
      assertThat(library.find(asked("died", (int) found.total(), 5)).hits()).isEmpty();
      assertThat(workspace.counts()).containsEntry("reports", 0L);
      library.undo(story, opened.journal().get(0).number(), "Mara Lind");
      assertThat(library.open(story).orElseThrow().line().verdicts())
          .containsEntry(Verdict.CORROBORATED, 1);
      library.delete(story);
      assertThat(library.open(story)).isEmpty();
      assertThat(library.stories(Optional.empty(), 10).items()).isEmpty();
    }
  }

  @Test
  void whatWasBeingReadWhenTheProgramEndedIsReadAgain() throws Exception {
    String story;
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      BundleLibrary bundles =
          BundleLibrary.in(
              workspace,
              (reports, notices, done) -> {
                throw new IllegalStateException("the program ends");
              },
              Clock.systemUTC());
      story = library(workspace, bundles).take(FERRY, List.of());
      bundles.await(story);
    }
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      StoreLibrary library = library(workspace, bundles(workspace));
      assertThat(waitFor(library, story).line().title()).isEqualTo("Ferry burns off Halvik");
    }
  }
}
