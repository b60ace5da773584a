/**
 * The labels around content in HTML and plain text, by language.
 *
 * <p>A {@link org.standfirst.labels.Label} identifies a word or sentence; {@link org.standfirst.labels.Labels} are the
 * texts of all labels in one language. {@code Labels.of(language)} returns the labels of the nearest built-in language.
 * {@code withText(Label.BYLINE, "Words by {names}")} replaces one text, {@code withTexts(properties)} replaces several.
 * {@code Labels.of(language, properties)} creates labels in another language. Texts are plain text: the renderers
 * escape them.
 */
@NullMarked
package org.standfirst.labels;

import org.jspecify.annotations.NullMarked;
