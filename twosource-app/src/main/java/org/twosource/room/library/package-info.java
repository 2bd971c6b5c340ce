/** What the pages read: stories with their briefs, and what readers did to them. */
@NullMarked
package org.twosource.room.library;

import org.jspecify.annotations.NullMarked;
