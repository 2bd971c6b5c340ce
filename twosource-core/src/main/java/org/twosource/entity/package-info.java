@NullMarked
package org.twosource.entity;

import org.jspecify.annotations.NullMarked;
