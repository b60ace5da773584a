/**
 * How bytes are made. Open to our own renderers only: {@link org.standfirst.sink.Utf8Sink} is a growing buffer of UTF-8
 * that escapes for the place it writes to, and the streams let one renderer's output stand inside another's.
 */
@NullMarked
package org.standfirst.sink;

import org.jspecify.annotations.NullMarked;
