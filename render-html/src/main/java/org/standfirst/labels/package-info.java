/**
 * The labels around content in HTML and plain text, by language.
 *
 * <p>A {@link org.standfirst.labels.Label} identifies a word or sentence; {@link org.standfirst.labels.Labels} are the
 * texts of all labels in one language. {@code Labels.of(language)} returns those of the nearest language in the library.
 * {@code withText(Label.BYLINE, "Words by {names}")} replaces one text, {@code withTexts(properties)} several. {@code
 * Labels.of(language, properties)} adds a language. Texts are plain text: the renderers escape them.
 */
@NullMarked
package org.standfirst.labels;

import org.jspecify.annotations.NullMarked;
