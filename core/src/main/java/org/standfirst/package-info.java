/**
 * A news article as an immutable value, and what goes with it.
 *
 * <p>Start at {@link org.standfirst.Article}. Its groups ({@link org.standfirst.Identity},
 * {@link org.standfirst.Headlines}, {@link org.standfirst.Byline}, ...) read as a table of contents, and its builder sets
 * what is in them. Its body is made of the blocks in {@link org.standfirst.body}; {@link org.standfirst.Media} is what they
 * and its top show. Beside it stand the {@link org.standfirst.Discussion} on it and the
 * {@link org.standfirst.Publication} it appears in; a {@link org.standfirst.Page} shows the three together. Each of these
 * is {@link org.standfirst.Content}, which a {@link org.standfirst.Renderer} turns into bytes.
 *
 * <p>The larger models ({@code Article}, {@code Author}, {@code Photo}, {@code Comment}, ...) are made by
 * {@code builder}, which asks for what each of them must have, and changed by {@code with}. The smaller values around
 * them ({@code Section}, {@code Rendition}, {@code PhotoCredit}, ...) are made by {@code of}, and the methods named after
 * their components return changed copies. Constructors are public only because records require it: their parameters grow.
 *
 * <p>Unless marked {@code @Nullable}, nothing here is ever null; {@code null} is refused with a
 * {@link java.lang.NullPointerException} that names the parameter. What is optional and absent is {@code null}; a
 * collection is never null, it is empty. Whether the content is any good is asked of
 * {@link org.standfirst.validation.ContentValidator}, not of the constructors.
 */
@NullMarked
package org.standfirst;

import org.jspecify.annotations.NullMarked;
