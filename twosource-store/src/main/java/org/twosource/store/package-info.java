/**
 * A workspace: every report that came in, kept with its versions, put with its story, and found
 * again. The database holds the truth; the search index is made from it.
 */
@NullMarked
package org.twosource.store;

import org.jspecify.annotations.NullMarked;
