@NullMarked
package org.twosource.claim;

import org.jspecify.annotations.NullMarked;
