/**
 * The implementation of labels for the renderers of this module: {@link org.standfirst.labels.phrases.Phrases} is the
 * one implementation of {@code Labels}, with each text split at its placeholders and encoded once. {@link
 * org.standfirst.labels.phrases.ModelLabels} finds the labels of constants in the model, {@link
 * org.standfirst.labels.phrases.Times} writes dates and durations.
 */
@NullMarked
package org.standfirst.labels.phrases;

import org.jspecify.annotations.NullMarked;
