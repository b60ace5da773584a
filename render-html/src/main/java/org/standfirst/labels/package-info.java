/**
 * The labels around content in HTML and plain text, by language.
 *
 * <p>A {@link org.standfirst.labels.Label} identifies a word or sentence; {@link org.standfirst.labels.Labels} are the
 * texts of all labels in one language. One text is replaced by {@code Labels.ENGLISH.withText(Label.BYLINE, "Words by
 * {}")}, all of them by {@code Labels.of(language, properties)}. Texts are plain text: the renderers escape them.
 */
@NullMarked
package org.standfirst.labels;

import org.jspecify.annotations.NullMarked;
