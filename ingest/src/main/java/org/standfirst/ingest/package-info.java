/**
 * Importers read articles from the formats that newsrooms have. Every importer is an immutable, thread-safe {@link
 * org.standfirst.ingest.Importer}: it reads a source and returns an {@link org.standfirst.ingest.Imported} with the
 * value and the list of everything that could not be kept.
 *
 * <pre>{@code
 * Imported<List<Block>> body = HtmlImporter.create()
 *         .withOrigin(Origin.of(publication))
 *         .read("<p>The first night ferry <b>left</b> on Sunday.</p>");
 * }</pre>
 *
 * <p>An importer never fetches anything, and never guesses a date, a person or a language. Values that would violate
 * the default group are omitted and reported, so the result is always valid in that group. The only exception that an
 * importer throws is that of the source's own stream.
 */
@NullMarked
package org.standfirst.ingest;

import org.jspecify.annotations.NullMarked;
