/**
 * Rendering of Markdown. {@link org.standfirst.text.markdown.ContentMarkdown} calls the class for a kind of content.
 * These classes write to a {@link org.standfirst.text.markdown.MarkdownWriter}, which tracks margins, resolves
 * addresses and reports omissions. {@code InlineMarkdown} converts rich text, and {@code Escapes} escapes its
 * characters, so that text is never read as markup.
 */
@NullMarked
package org.standfirst.text.markdown;

import org.jspecify.annotations.NullMarked;
