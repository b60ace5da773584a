/**
 * Importers read articles from the formats that newsrooms have. Every importer is an immutable, thread-safe
 * {@link org.standfirst.ingest.Importer}: a source in, an {@link org.standfirst.ingest.Imported} out, which holds the value
 * and the list of everything that could not be kept.
 *
 * <pre>{@code
 * Imported<List<Block>> body = HtmlImporter.create()
 *         .withOrigin(Origin.of(publication))
 *         .read("<p>The first night ferry <b>left</b> on Sunday.</p>");
 * }</pre>
 *
 * <p>An importer never fetches anything, and never guesses a date, a person or a language. What the model calls wrong in any
 * state is left out and reported, so the value always passes validation by the default group. The only exception is the one
 * that the source's own stream throws.
 */
@NullMarked
package org.standfirst.ingest;

import org.jspecify.annotations.NullMarked;
