/**
 * The markup of a discussion: {@link org.standfirst.html.comments.CommentsHtml} for the comments, {@link
 * org.standfirst.html.comments.CommentFormHtml} for the form below them.
 */
@NullMarked
package org.standfirst.html.comments;

import org.jspecify.annotations.NullMarked;
