/**
 * Encoding of tags and attributes. {@link org.standfirst.html.markup.Tags} are encoded once for each renderer, and a
 * {@link org.standfirst.html.markup.FixedAttribute} once with its value. {@link
 * org.standfirst.html.markup.ElementWriter} writes them and tracks open elements, and {@link
 * org.standfirst.html.markup.Guard} checks the output of a caller's hook. This package is independent of the model.
 */
@NullMarked
package org.standfirst.html.markup;

import org.jspecify.annotations.NullMarked;
