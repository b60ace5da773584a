/**
 * What plain text and Markdown share: {@link org.standfirst.text.lines.ArticleLines} is the text around the body of an
 * article, {@link org.standfirst.text.lines.CommentLine} the line over a comment, and {@link
 * org.standfirst.text.lines.Margins} what lines begin with.
 */
@NullMarked
package org.standfirst.text.lines;

import org.jspecify.annotations.NullMarked;
