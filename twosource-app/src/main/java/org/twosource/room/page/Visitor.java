package org.twosource.room.page;

/**
 * Who looks at a page.
 *
 * @param token stands in every form and shows that it is one of ours
 * @param who the name that was given; empty where none was
 * @param theme light, dark, or empty for what the system likes
 * @param here the address of this page, to come back to
 * @param words what stands in the search box
 * @param locked whether a password was asked for
 * @param style the address of the style sheet
 * @param script the address of the script
 * @param icon the address of the icon
 */
public record Visitor(
    String token,
    String who,
    String theme,
    String here,
    String words,
    boolean locked,
    String style,
    String script,
    String icon) {}
