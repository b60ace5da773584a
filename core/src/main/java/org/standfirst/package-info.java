/**
 * News articles as immutable values.
 *
 * <p>Start at {@link org.standfirst.Article}. Its groups ({@link org.standfirst.Identity}, {@link
 * org.standfirst.Headlines}, {@link org.standfirst.Byline}, ...) read as a table of contents; its builder sets their
 * values. Its body consists of the blocks in {@link org.standfirst.body}; {@link org.standfirst.Media} are its photos,
 * videos, audio and galleries. A {@link org.standfirst.Page} is an article with its {@link org.standfirst.Discussion}
 * and its {@link org.standfirst.Publication}. All of these are {@link org.standfirst.Content}, which a {@link
 * org.standfirst.Renderer} writes as bytes. A {@link org.standfirst.Feed} is a publication with several articles.
 *
 * <p>The larger models ({@code Article}, {@code Author}, {@code Photo}, {@code Comment}, ...) are created by {@code
 * builder}, whose parameters are the required values, and changed by {@code with}. The smaller values ({@code Section},
 * {@code Rendition}, {@code MediaCredit}, ...) are created by {@code of}, and methods such as {@code withName} return
 * changed copies. Constructors are public only because records require it: later versions add parameters.
 *
 * <p>Parameters and results are never null unless they are marked {@code @Nullable}; {@code null} is rejected with a
 * {@link java.lang.NullPointerException} that names the parameter. An absent optional value is {@code null}; an absent
 * collection is empty. {@link org.standfirst.validation.ContentValidator} validates content; constructors do not.
 */
@NullMarked
package org.standfirst;

import org.jspecify.annotations.NullMarked;
