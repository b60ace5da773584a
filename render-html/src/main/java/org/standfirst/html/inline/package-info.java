/**
 * The markup inside a paragraph: {@link org.standfirst.html.inline.RichTextHtml} for runs with marks and links, {@link
 * org.standfirst.html.inline.Paragraphs} for plain text with blank lines, {@link org.standfirst.html.inline.LinkHtml}
 * for links.
 */
@NullMarked
package org.standfirst.html.inline;

import org.jspecify.annotations.NullMarked;
