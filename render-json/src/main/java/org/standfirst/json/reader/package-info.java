/**
 * The reader engine: {@link org.standfirst.json.reader.JsonInput} is the only way to read JSON. It takes tokens from a parser
 * of Jackson, enforces the limits, and reports faults with their JSON Pointer, line and column.
 */
@NullMarked
package org.standfirst.json.reader;

import org.jspecify.annotations.NullMarked;
