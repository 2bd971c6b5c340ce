package org.twosource.room.library;

/** What stands for a title that is not there. */
public final class Titles {

  private static final int LONGEST = 80;

  private Titles() {}

  /** The first words of a text. */
  public static String opening(String text) {
    String line = text.strip().lines().findFirst().orElse("Untitled");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + " …";
  }
}
