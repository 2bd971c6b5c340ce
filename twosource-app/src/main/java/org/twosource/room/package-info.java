/**
 * The reading room: pages in which people see what is firm in a story, and why. Nothing in it asks
 * another host for anything.
 */
@NullMarked
package org.twosource.room;

import org.jspecify.annotations.NullMarked;
