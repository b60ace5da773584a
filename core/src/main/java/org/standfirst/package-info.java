/**
 * A news article as an immutable value, and what goes with it.
 *
 * <p>Start at {@link org.standfirst.Article}. The larger models ({@code Article}, {@code Author}, {@code Photo},
 * {@code Comment}, ...) collect their parts in a builder that starts from what each of them must have, and change by
 * {@code with}. The smaller values around them ({@code Section}, {@code Rendition}, {@code PhotoCredit}, ...) are made by
 * {@code of}, and methods named after their components return changed copies.
 *
 * <p>Unless marked {@code @Nullable}, nothing here is ever null; {@code null} is refused with a
 * {@link java.lang.NullPointerException} that names the parameter. What is optional and absent is {@code null}; a
 * collection is never null, it is empty. Whether the content is any good is asked of
 * {@code org.standfirst.validation}, not of the constructors.
 */
@NullMarked
package org.standfirst;

import org.jspecify.annotations.NullMarked;
