/**
 * The implementation of labels for the renderers of this module: {@link org.standfirst.labels.phrases.Phrases} is the
 * only implementation of {@code Labels}; it splits each text at its placeholders and encodes it once. {@link
 * org.standfirst.labels.phrases.ModelLabels} finds the labels of constants in the model, {@link
 * org.standfirst.labels.phrases.Times} writes dates and durations.
 */
@NullMarked
package org.standfirst.labels.phrases;

import org.jspecify.annotations.NullMarked;
