/**
 * Rendering of content as plain text and as Markdown.
 *
 * <p>{@link org.standfirst.text.TextRenderer} writes plain text, such as the text part of an e-mail: {@code
 * TextRenderer.create().render(article)}. The output has no terminal control characters. {@link
 * org.standfirst.text.MarkdownRenderer} writes Markdown: {@code MarkdownRenderer.create().render(article)}.
 *
 * <p>Both renderers are immutable. Options are set by methods that return a copy, such as {@link
 * org.standfirst.text.TextRenderer#withWidth}.
 */
@NullMarked
package org.standfirst.text;

import org.jspecify.annotations.NullMarked;
