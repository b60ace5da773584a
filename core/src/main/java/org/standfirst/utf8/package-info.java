/**
 * Output as UTF-8, exported to our own renderers only and independent of the model. {@link
 * org.standfirst.utf8.Utf8Buffer} is a growing buffer that escapes for its output context. {@link
 * org.standfirst.utf8.BufferPool} creates it and reuses its memory.
 */
@NullMarked
package org.standfirst.utf8;

import org.jspecify.annotations.NullMarked;
