@NullMarked
package org.twosource.app;

import org.jspecify.annotations.NullMarked;
