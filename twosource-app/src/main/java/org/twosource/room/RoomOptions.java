package org.twosource.room;

import java.util.Optional;

/**
 * How the room is open.
 *
 * @param host the address that is listened on
 * @param port the port; 0 for any that is free
 * @param password what visitors are asked for; needed where others than this machine get in
 */
public record RoomOptions(String host, int port, Optional<String> password) {

  /** Whether only this machine gets in. */
  public boolean isLoopback() {
    return host.equals("localhost")
        || host.equals("::1")
        || host.equals("[::1]")
        || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
  }
}
