/**
 * Rendering of plain text: {@link org.standfirst.text.plain.ContentText} finds the class that renders a kind of
 * content, such as an article. Each of these classes writes paragraphs to a {@link
 * org.standfirst.text.plain.TextWriter}, which breaks them into lines. This package does not use the HTML renderer.
 */
@NullMarked
package org.standfirst.text.plain;

import org.jspecify.annotations.NullMarked;
