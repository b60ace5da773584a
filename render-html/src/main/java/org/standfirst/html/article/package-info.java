/**
 * The markup of an article: {@link org.standfirst.html.article.ArticleHtml} from its header to its footer, and one
 * class for each larger part, such as {@link org.standfirst.html.article.BylineHtml}.
 */
@NullMarked
package org.standfirst.html.article;

import org.jspecify.annotations.NullMarked;
