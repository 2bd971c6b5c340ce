/**
 * Following feeds and sitemaps on the web, politely. {@link org.twosource.follow.Follower} is the
 * front door.
 */
@NullMarked
package org.twosource.follow;

import org.jspecify.annotations.NullMarked;
