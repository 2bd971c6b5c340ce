@NullMarked
package org.twosource.pipeline;

import org.jspecify.annotations.NullMarked;
