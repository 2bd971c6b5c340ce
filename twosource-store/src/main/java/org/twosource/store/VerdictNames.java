package org.twosource.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.twosource.corroboration.Verdict;

/** Verdicts as JSON spells them: {@code onRecord}. */
final class VerdictNames {

  private VerdictNames() {}

  static Optional<Verdict> of(String name) {
    String plain = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.name().replace("_", "").equals(plain))
        .findFirst();
  }

  static String of(Verdict verdict) {
    return verdict == Verdict.ON_RECORD ? "onRecord" : verdict.name().toLowerCase(Locale.ROOT);
  }
}
