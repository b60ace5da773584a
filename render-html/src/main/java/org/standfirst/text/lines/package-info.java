/**
 * Classes that plain text and Markdown share: {@link org.standfirst.text.lines.ArticleLines} for the paragraphs around
 * the body of an article, {@link org.standfirst.text.lines.CommentLine} for the line above a comment, {@link
 * org.standfirst.text.lines.UpdateLines} for the lines above a live update, and {@link
 * org.standfirst.text.lines.Margins} for the start of lines.
 */
@NullMarked
package org.standfirst.text.lines;

import org.jspecify.annotations.NullMarked;
