@NullMarked
package org.twosource.app.render;

import org.jspecify.annotations.NullMarked;
