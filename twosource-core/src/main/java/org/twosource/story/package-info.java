/**
 * Puts reports with their story and their incident as they arrive. {@link
 * org.twosource.story.Grouper} is the front door.
 */
@NullMarked
package org.twosource.story;

import org.jspecify.annotations.NullMarked;
