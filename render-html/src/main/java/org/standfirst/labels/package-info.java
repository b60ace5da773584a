/**
 * The words that HTML and plain text have around the content, by language.
 *
 * <p>A {@link org.standfirst.labels.Label} is one word or sentence; {@link org.standfirst.labels.Labels} are the texts of all
 * of them. One text is replaced by {@code Labels.ENGLISH.withText(Label.BYLINE, "Words by {}")}, all of them by {@code
 * Labels.of(language, properties)}. Texts are plain text: the renderers escape them.
 */
@NullMarked
package org.standfirst.labels;

import org.jspecify.annotations.NullMarked;
