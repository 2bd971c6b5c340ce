package org.twosource.room;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who is in, and which forms are ours. Safe to share between threads. */
final class Sessions {

  private static final Duration LASTS = Duration.ofHours(12);
  private static final Duration LOCKOUT = Duration.ofMinutes(1);
  private static final int TRIES = 10;

  private final SecureRandom random = new SecureRandom();
  private final byte[] secret = new byte[32];
  private final Optional<String> password;
  private final Clock clock;
  private final Map<String, Instant> open = new ConcurrentHashMap<>();
  private Instant since = Instant.EPOCH;
  private int wrong;

  Sessions(Optional<String> password, Clock clock) {
    this.password = password;
    this.clock = clock;
    random.nextBytes(secret);
  }

  boolean needPassword() {
    return password.isPresent();
  }

  String newId() {
    byte[] bytes = new byte[18];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Whether that session may read. */
  boolean isIn(String id) {
    if (password.isEmpty()) {
      return true;
    }
    Instant until = open.get(id);
    return until != null && until.isAfter(clock.instant());
  }

  /**
   * Lets a session in where the password is right. After some wrong ones nobody is let in for a
   * minute, so that it cannot be guessed.
   */
  synchronized boolean enter(String id, String given) {
    Instant now = clock.instant();
    if (since.plus(LOCKOUT).isBefore(now)) {
      since = now;
      wrong = 0;
    }
    if (wrong >= TRIES) {
      return false;
    }
    boolean right =
        MessageDigest.isEqual(sum("password", given), sum("password", password.orElse("")));
    if (!right) {
      wrong++;
      return false;
    }
    open.values().removeIf(until -> until.isBefore(now));
    open.put(id, now.plus(LASTS));
    return true;
  }

  void leave(String id) {
    open.remove(id);
  }

  /** What stands in the forms of a session. */
  String token(String id) {
    return HexFormat.of().formatHex(sum("form", id));
  }

  boolean isToken(String id, String token) {
    return MessageDigest.isEqual(
        token(id).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] sum(String what, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal((what + ":" + text).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
