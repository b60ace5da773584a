/**
 * The writer engine: {@link org.standfirst.json.writer.JsonWriter} is the only way to write JSON, to a UTF-8 buffer or
 * to a Jackson generator. Names are constants, and text is always escaped.
 */
@NullMarked
package org.standfirst.json.writer;

import org.jspecify.annotations.NullMarked;
