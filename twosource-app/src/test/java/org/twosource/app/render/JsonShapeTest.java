package org.twosource.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields that scripts rely on, in their order. */
class JsonShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          ''                            : twosource caution reports sources entities findings timeline notices
          /reports/0                    : id title outlet published entities times quantities attributions claims
          /reports/0/outlet             : name basis evidence
          /reports/0/published          : earliest latest basis evidence why
          /reports/0/entities/0         : id kind name aliases mentions
          /reports/0/entities/0/mentions/0 : start end text
          /reports/0/times/0            : span earliest latest grain timex
          /reports/0/quantities/0       : span low lowInclusive high highInclusive approximate unit scope
          /reports/0/attributions/0     : id source cue content inside quotation certainty hedges chains confidence
          /reports/0/attributions/0/chains/0/0 : name entity kind anonymous attribution
          /reports/0/claims/0           : id attribution span statement predicate roles time said quantities certainty modality basis evidence
          /reports/2/claims/3/evidence/0 : medium status by span
          /sources/0                    : id name kind anonymous party
          /entities/0                   : id kind name aliases mentions
          /findings/0                   : id statement claims verdict independent denied oneParty roots unverified superseded supersededBy disagreements why evidence life
          /findings/0/independent       : atLeast atMost
          /findings/0/denied            : atLeast roots
          /findings/0/roots/0           : source name firm paths
          /findings/2/disagreements/0   : aspect kind low best high values why
          /findings/2/disagreements/0/values/0 : claim value
          /timeline/0                   : earliest latest grain statement finding
          /notices/0                    : code report span message
          """)
  void hasTheFieldsOfTheContract(String place, String fields) throws IOException {
    List<String> names = new ArrayList<>();
    brief().at(place == null ? "" : place).fieldNames().forEachRemaining(names::add);
    assertThat(String.join(" ", names)).isEqualTo(fields);
  }

  @ParameterizedTest
  @CsvSource({
    "/findings/6/verdict, onRecord",
    "/findings/0/verdict, contested",
    "/reports/0/claims/4/certainty, denied",
    "/reports/2/published/basis, inferred",
    "/notices/0/code, unreadable",
    "/notices/1/span/text, 'On Friday'",
    "/reports/0/quantities/1/low, 180",
    "/reports/0/quantities/1/high, null",
    "/reports/0/quantities/1/highInclusive, true",
    "/findings/2/disagreements/0/low, 4",
    "/findings/9/supersededBy, f3",
    "/findings/0/claims/0, post/c4",
    "/reports/0/claims/0/time/earliest, null"
  })
  void spellsValuesAsTheContractDoes(String place, String value) throws IOException {
    assertThat(brief().at(place).asText()).isEqualTo(value);
  }

  @Test
  void spansAreSlices() throws IOException {
    String text = FerryStory.post().report().text();
    JsonNode post = brief().at("/reports/0");
    for (JsonNode start : post.findParents("start")) {
      assertThat(start.get("text").textValue())
          .isEqualTo(text.substring(start.get("start").asInt(), start.get("end").asInt()));
    }
  }

  @Test
  void extractIsOneLine() throws IOException {
    StringWriter out = new StringWriter();
    BriefWriter.write(FerryStory.post(), out);
    assertThat(out.toString()).endsWith("}\n").hasLineCount(1);
    assertThat(new ObjectMapper().readTree(out.toString())).isEqualTo(brief().at("/reports/0"));
  }

  private static JsonNode brief() throws IOException {
    StringWriter out = new StringWriter();
    BriefWriter.write(FerryStory.brief(), Format.JSON, false, out);
    return new ObjectMapper().readTree(out.toString());
  }
}
