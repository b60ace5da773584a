/**
 * Content as Markdown. {@link org.standfirst.text.markdown.ContentMarkdown} finds the class that writes a kind of content;
 * all write by {@code MarkdownWriter}, which keeps margins, addresses and the list of omissions. {@code InlineMarkdown} writes
 * rich text and {@code Escapes} its characters: no text is ever markup.
 */
@NullMarked
package org.standfirst.text.markdown;

import org.jspecify.annotations.NullMarked;
