/**
 * Content as plain text and as Markdown. Plain text is, for example, the text part of a mail: {@code TextRenderer.create().render(article)}.
 *
 * <p>{@link org.standfirst.text.MarkdownRenderer} writes Markdown: {@code MarkdownRenderer.create().render(article)}.
 *
 * <p>{@link org.standfirst.text.TextRenderer} is immutable; its options are set by methods that return a copy, such as
 * {@link org.standfirst.text.TextRenderer#withWidth}. It writes no control characters of terminals.
 */
@NullMarked
package org.standfirst.text;

import org.jspecify.annotations.NullMarked;
