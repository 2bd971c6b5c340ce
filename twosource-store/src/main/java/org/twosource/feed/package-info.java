/**
 * Reports as feeds and archives bring them: RSS and Atom, IPTC ninjs and NewsML-G2, WARC and WACZ;
 * and fetching them politely.
 */
@NullMarked
package org.twosource.feed;

import org.jspecify.annotations.NullMarked;
