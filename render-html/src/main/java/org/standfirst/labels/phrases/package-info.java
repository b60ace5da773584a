/**
 * What the renderers of this module read of labels: {@link org.standfirst.labels.phrases.Phrases} is the one implementation of
 * {@code Labels}, with each text cut where its values go and encoded once. {@link org.standfirst.labels.phrases.ModelLabels}
 * finds the labels of constants in the model, {@link org.standfirst.labels.phrases.Times} writes dates and durations.
 */
@NullMarked
package org.standfirst.labels.phrases;

import org.jspecify.annotations.NullMarked;
