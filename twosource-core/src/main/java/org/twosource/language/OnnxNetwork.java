package org.twosource.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Map;

/**
 * A network with 8-bit weights in ONNX Runtime. Each run is one window on one thread: the scale of
 * the 8-bit activations is taken over a run, so that what is said of a window never hangs on
 * others, and several threads may run at once.
 */
final class OnnxNetwork implements Network {
  private final OrtEnvironment environment;
  private final OrtSession session;

  OnnxNetwork(byte[] weights) throws OrtException {
    environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    environment.setTelemetry(false);
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // The operators are fused as the file has them: looking for more only costs start-up time.
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
      options.setMemoryPatternOptimization(false);
      session = environment.createSession(weights, options);
    }
  }

  @Override
  public float[] read(int[] ids, int[] marks, int[] words) {
    try (OnnxTensor id = tensor(ids, 1, ids.length);
        OnnxTensor mark = tensor(marks, 1, marks.length);
        OnnxTensor word = tensor(words, words.length);
        OrtSession.Result result = session.run(Map.of("ids", id, "marks", mark, "words", word))) {
      FloatBuffer found = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] states = new float[found.remaining()];
      found.get(states);
      return states;
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed on a window of " + ids.length, e);
    }
  }

  private OnnxTensor tensor(int[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, IntBuffer.wrap(values), shape);
  }
}
