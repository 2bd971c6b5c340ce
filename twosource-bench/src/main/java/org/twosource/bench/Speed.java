package org.twosource.bench;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a peer did on texts, measured in a Java of its own.
 *
 * @param firstAnswer seconds from the start of its process to the first text read
 * @param firstAnswerCpu seconds that all its threads worked until then
 * @param reports how many were read in the measured time, all texts as often as others
 * @param words how many words these have, by blanks alone
 * @param tokens how many tokens the peer cut them into
 * @param failed how many it gave up with an error
 * @param seconds the measured time, after a warm-up
 * @param cpu seconds that all its threads worked in that time; tells more than the time where the
 *     machine does other things too
 * @param peakMemory the most memory the process held, in bytes, the heap's garbage included
 * @param heap what its heap needs at rest, in bytes
 */
record Speed(
    double firstAnswer,
    double firstAnswerCpu,
    int reports,
    long words,
    long tokens,
    int failed,
    double seconds,
    double cpu,
    long peakMemory,
    long heap) {

  @JsonProperty
  double reportsPerSecond() {
    return reports / seconds;
  }

  @JsonProperty
  double tokensPerSecond() {
    return tokens / seconds;
  }

  @JsonProperty
  double tokensPerCpuSecond() {
    return tokens / cpu;
  }

  @JsonProperty
  double wordsPerSecond() {
    return words / seconds;
  }
}
