package org.twosource.app;

/** The one place where the commands meet the pipeline. */
final class Wiring {

  private Wiring() {}

  /** Loads the models; slow, so only once the command line is known to be right. */
  @SuppressWarnings("DoNotCallSuggester") // until the pipeline is put in
  static Engine load(Settings settings) {
    // The pipeline is put in here, and nowhere else.
    throw new NothingDone(
        "the pipeline is not part of this build (policy " + settings.policy() + ")");
  }
}
