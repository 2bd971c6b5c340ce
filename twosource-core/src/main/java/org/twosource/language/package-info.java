@NullMarked
package org.twosource.language;

import org.jspecify.annotations.NullMarked;
