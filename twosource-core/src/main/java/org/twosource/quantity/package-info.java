@NullMarked
package org.twosource.quantity;

import org.jspecify.annotations.NullMarked;
