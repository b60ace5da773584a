/**
 * Writes JSON Feed; not exported. {@link org.standfirst.jsonfeed.item.FeedJson} writes the document, {@code ItemJson} an
 * article with its {@code AuthorsJson} and {@code AttachmentsJson}. {@code FeedNames} lists the names of the format, and
 * {@code FeedValues} omits values that the format does not allow.
 */
@NullMarked
package org.standfirst.jsonfeed.item;

import org.jspecify.annotations.NullMarked;
