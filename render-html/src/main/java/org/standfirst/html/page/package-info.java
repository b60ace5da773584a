/**
 * The markup of a whole page, {@link org.standfirst.html.page.PageHtml}, and of its head. {@link
 * org.standfirst.html.page.ContentHtml} calls the class for any kind of content.
 */
@NullMarked
package org.standfirst.html.page;

import org.jspecify.annotations.NullMarked;
