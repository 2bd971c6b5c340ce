@NullMarked
package org.twosource.text;

import org.jspecify.annotations.NullMarked;
