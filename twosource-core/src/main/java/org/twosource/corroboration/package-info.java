@NullMarked
package org.twosource.corroboration;

import org.jspecify.annotations.NullMarked;
