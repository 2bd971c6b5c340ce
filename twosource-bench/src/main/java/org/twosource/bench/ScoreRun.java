package org.twosource.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.twosource.eval.Answer;
import org.twosource.eval.Candidate;
import org.twosource.eval.Evaluation;
import org.twosource.eval.GoldSet;
import org.twosource.eval.GoldSets;
import org.twosource.eval.Layer;
import org.twosource.eval.Passage;
import org.twosource.eval.Result;
import org.twosource.eval.Score;

/** Scores one peer on the gold sets that it is scored on; a process that {@link Compare} starts. */
final class ScoreRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScoreRun() {}

  /** Arguments: peer, folder of the gold sets, most documents of a set. Prints one line of JSON. */
  public static void main(String[] arguments) throws IOException {
    PeerKind kind = PeerKind.of(arguments[0]);
    int most = Integer.parseInt(arguments[2]);
    Careful peer = new Careful(kind.load());
    ArrayNode results = JSON.createArrayNode();
    for (GoldSet set : GoldSets.under(Path.of(arguments[1]))) {
      if (kind.scored().contains(set.layer())
          && peer.layers().contains(set.layer())
          && set.exists()) {
        peer.failed = 0;
        var documents = set.documents().stream().limit(most).toList();
        Result result = Evaluation.run(peer, set, documents, done -> {});
        results.add(json(result).put("failed", peer.failed));
      }
    }
    System.out.println();
    System.out.println(JSON.writeValueAsString(results));
  }

  private static ObjectNode json(Result result) {
    ObjectNode node = JSON.createObjectNode();
    node.put("set", result.set()).put("layer", result.layer().word());
    node.put("documents", result.documents()).put("words", result.words());
    node.put("seconds", result.seconds());
    ObjectNode scores = node.putObject("scores");
    for (Score score : result.scores()) {
      ObjectNode one = scores.putObject(score.measure()).put("value", score.value());
      score.precision().ifPresent(precision -> one.put("precision", precision));
      score.recall().ifPresent(recall -> one.put("recall", recall));
    }
    return node;
  }

  /** Has no answer where the peer fails, which peers do with whatever they like. */
  private static final class Careful implements Candidate {
    private final Peer peer;
    private int failed;

    Careful(Peer peer) {
      this.peer = peer;
    }

    @Override
    public String name() {
      return peer.name();
    }

    @Override
    public Set<Layer> layers() {
      return peer.layers();
    }

    @Override
    public Answer read(Passage passage, Set<Layer> wanted) {
      try {
        return peer.read(passage, wanted);
      } catch (RuntimeException e) {
        failed++;
        return Answer.NONE;
      }
    }
  }
}
