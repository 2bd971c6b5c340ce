/** What each page shows, worked out before a template writes it. */
@NullMarked
package org.twosource.room.page;

import org.jspecify.annotations.NullMarked;
