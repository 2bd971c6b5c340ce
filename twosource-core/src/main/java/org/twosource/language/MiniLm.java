package org.twosource.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * all-MiniLM-L6-v2 with 8-bit weights in ONNX Runtime.
 *
 * <p>Texts go through one by one. The scale of the 8-bit activations is taken over a whole batch,
 * so that in a batch the vector of a text would hang on its neighbours.
 */
final class MiniLm implements SentenceVectors {
  private static final String WEIGHTS = "/all-minilm-l6-v2-q.onnx";
  private static final int LONGEST = 128;
  private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  /** Loaded once, when first asked for. */
  static final class Shared {
    static final Optional<SentenceVectors> VECTORS;
    static final @Nullable Throwable FAILURE;

    static {
      SentenceVectors vectors = null;
      Throwable failure = null;
      try {
        vectors = new MiniLm();
      } catch (LinkageError | OrtException | IOException | RuntimeException e) {
        failure = e;
      }
      VECTORS = Optional.ofNullable(vectors);
      FAILURE = failure;
    }

    private Shared() {}
  }

  MiniLm() throws OrtException, IOException {
    environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    environment.setTelemetry(false);
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(THREADS);
      options.setInterOpNumThreads(1);
      // Memory is given back after each text rather than kept for the next.
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      try (InputStream in = resource(WEIGHTS)) {
        session = environment.createSession(in.readAllBytes(), options);
      }
    }
    try (InputStream in = resource(WordPieces.FILE)) {
      pieces = WordPieces.read(in);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = MiniLm.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("no " + name + " on the class path");
    }
    return in;
  }

  @Override
  public float[][] of(List<String> texts) {
    return texts.stream().map(this::vector).toArray(float[][]::new);
  }

  private float[] vector(String text) {
    long[] ids = pieces.of(text, LONGEST);
    try (OnnxTensor words = tensor(ids);
        OnnxTensor mask = tensor(filled(ids.length, 1));
        OnnxTensor types = tensor(filled(ids.length, 0));
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
      return unit(mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length));
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed on a text of " + ids.length, e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  private static long[] filled(int length, long value) {
    long[] row = new long[length];
    Arrays.fill(row, value);
    return row;
  }

  private static float[] mean(FloatBuffer states, int rows) {
    float[] mean = new float[states.remaining() / rows];
    for (int i = 0; i < rows * mean.length; i++) {
      mean[i % mean.length] += states.get(i) / rows;
    }
    return mean;
  }

  private static float[] unit(float[] vector) {
    double sum = 0;
    for (float x : vector) {
      sum += (double) x * x;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
