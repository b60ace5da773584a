/**
 * The reader engine: {@link org.standfirst.json.reader.JsonInput} is the only way to read JSON. It reads the tokens of
 * a Jackson parser, enforces the limits, and reports faults with their JSON Pointer, line and column.
 */
@NullMarked
package org.standfirst.json.reader;

import org.jspecify.annotations.NullMarked;
