/**
 * The writer engine: {@link org.standfirst.json.writer.JsonWriter} is the only way to write JSON, onto a buffer of UTF-8 or
 * with a generator of Jackson. Names are constants, and text is always escaped.
 */
@NullMarked
package org.standfirst.json.writer;

import org.jspecify.annotations.NullMarked;
