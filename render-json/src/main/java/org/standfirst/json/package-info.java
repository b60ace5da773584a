/**
 * An article, and everything around it, as JSON: {@link org.standfirst.json.JsonRenderer} writes our own format, which
 * loses nothing. Renderers are immutable and safe to share between threads.
 *
 * <p>No value in a model can add, remove or change a member or element of the output: {@code JsonWriter} is the only way
 * to write, names are constants, and text is always escaped.
 */
@NullMarked
package org.standfirst.json;

import org.jspecify.annotations.NullMarked;
