package org.twosource.room.page;

/**
 * What the page shows that asks for the password.
 *
 * @param to where to go then
 * @param wrong whether the last try was wrong
 */
public record DoorPage(String to, boolean wrong) {}
