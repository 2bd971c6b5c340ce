package org.twosource.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.twosource.language.SentenceVectors;

/** What is told of a story as its reports arrive, from the command line and by the models. */
class StoryEventsTest extends CommandLineTest {

  private static final String FERRY =
      "KESTMAR, May 4 - Seven people were injured when the ferry Alma Ruhl caught fire off Kestmar"
          + " on Sunday, coastguard officer Ana Rell said.\n\nThe fire began in the galley, she said."
          + " The ferry was carrying 212 passengers from Kestmar to the island of Torrey.\n";

  private static final String OTHER =
      "Seven people were injured when the ferry Alma Ruhl caught fire off Kestmar on Sunday, hospital"
          + " director Ivo Lanz said.\n\nThe ferry lies at the quay of Kestmar. Passengers of the"
          + " Alma Ruhl had been on their way to the island of Torrey.\n";

  /** Takes a report in, and gives the events of all stories so far, one a line. */
  private String told(String file, String outlet, String text) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in")).resolve(file);
    Files.writeString(in, "---\noutlet: " + outlet + "\ndate: 2031-05-04\n---\n" + text);
    assertThat(run("ingest", in.toString(), workspace())).as(err).isZero();
    assertThat(run("watch", "--once", "--since=0", workspace())).as(err).isZero();
    return out;
  }

  @Test
  void eachChangeOfAStoryIsAnEvent() throws IOException {
    assertThat(told("post.txt", "Kestmar Post", FERRY))
        .contains("storyFounded")
        .doesNotContain("secondRoot");
    assertThat(told("star.txt", "Torrey Star", OTHER))
        .as("a second independent root appeared")
        .containsPattern("secondRoot.*Seven people were injured")
        .doesNotContain("figureRevised")
        .doesNotContain("claimWithdrawn");
    assertThat(told("post.txt", "Kestmar Post", FERRY.replace("Seven", "Nine")))
        .as("a figure in words was revised")
        .containsPattern("figureRevised.*Seven people were injured")
        .doesNotContain("claimWithdrawn");
    assertThat(
            told(
                "post.txt",
                "Kestmar Post",
                FERRY
                    .replace("Seven", "Nine")
                    .replace("The fire began in the galley, she said.", "")))
        .as("a claim was withdrawn")
        .containsPattern("claimWithdrawn.*galley");
    formsOfAKeptBriefAreThoseOfAComputedOne();
    claimsAndPeopleAreFound();
  }

  private void claimsAndPeopleAreFound() {
    assertThat(run("search", "--people", "Anna Rel", workspace())).isZero();
    assertThat(out.lines().findFirst()).get().asString().contains("Ana Rell");
    assertThat(run("search", "--people", "Anna Rel", "--exact", workspace())).isZero();
    assertThat(out).isEqualTo("0 hits\n");
    if (SentenceVectors.miniLmIfAvailable().isPresent()) {
      assertThat(run("search", "--people", "head of the clinic", workspace())).isZero();
      assertThat(out.lines().findFirst()).get().asString().contains("Ivo Lanz");
      assertThat(run("search", "--claims", "ship travellers harmed by a blaze", workspace()))
          .isZero();
      assertThat(out).contains("in other words").contains("injured when the ferry");
    }
  }

  /** By asking for another policy, which counts the same here, the brief is computed anew. */
  private void formsOfAKeptBriefAreThoseOfAComputedOne() throws IOException {
    Path policy = folder.resolve("strict.properties");
    try (var strict =
        org.twosource.corroboration.Policy.class.getResourceAsStream(
            "policies/strict.properties")) {
      Files.write(policy, strict == null ? new byte[0] : strict.readAllBytes());
    }
    for (String form : new String[] {"text", "md", "html", "json"}) {
      assertThat(run("brief", "--story=s1", "--format=" + form, workspace())).as(err).isZero();
      String kept = out;
      assertThat(run("brief", "--story=s1", "--format=" + form, "--policy=" + policy, workspace()))
          .as(err)
          .isZero();
      assertThat(kept).as(form).isEqualTo(out).isNotBlank();
    }
  }
}
