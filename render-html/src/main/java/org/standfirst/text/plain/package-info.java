/**
 * How content becomes plain text: {@link org.standfirst.text.plain.ContentText} finds the class that writes a kind of content,
 * such as an article, and each of them writes paragraphs to a {@link org.standfirst.text.plain.TextWriter}, which breaks them
 * into lines. No class of HTML is used here.
 */
@NullMarked
package org.standfirst.text.plain;

import org.jspecify.annotations.NullMarked;
