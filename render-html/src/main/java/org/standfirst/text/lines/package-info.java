/**
 * Classes that plain text and Markdown share. {@link org.standfirst.text.lines.ArticleLines} returns the paragraphs
 * around the body of an article, {@link org.standfirst.text.lines.CommentLine} the line above a comment, and {@link
 * org.standfirst.text.lines.UpdateLines} the lines above a live update. {@link org.standfirst.text.lines.Margins}
 * tracks the start of lines.
 */
@NullMarked
package org.standfirst.text.lines;

import org.jspecify.annotations.NullMarked;
