@NullMarked
package org.twosource.attribution;

import org.jspecify.annotations.NullMarked;
