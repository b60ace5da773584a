/**
 * How bytes are made. Exported to our own renderers only, and without a model in it: {@link
 * org.standfirst.utf8.Utf8Buffer} is a growing buffer of UTF-8 that escapes for the place it writes to, {@link
 * org.standfirst.utf8.BufferPool} creates and reuses it.
 */
@NullMarked
package org.standfirst.utf8;

import org.jspecify.annotations.NullMarked;
