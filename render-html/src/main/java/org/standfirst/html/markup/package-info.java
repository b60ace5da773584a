/**
 * How tags and attributes become bytes. {@link org.standfirst.html.markup.Tags} are encoded once for each renderer, {@link
 * org.standfirst.html.markup.ElementWriter} writes them and knows which elements are open, and {@link
 * org.standfirst.html.markup.Guard} checks what a caller's hook writes. Nothing here knows the model.
 */
@NullMarked
package org.standfirst.html.markup;

import org.jspecify.annotations.NullMarked;
