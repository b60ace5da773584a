/**
 * Content as JSON.
 *
 * <pre>{@code
 * String json = JsonRenderer.create().render(article);
 * Article back = JsonReader.create().read(json, Article.class); // equals article
 * }</pre>
 *
 * <ul>
 * <li>{@link org.standfirst.json.JsonRenderer} writes our own, lossless format, and {@link
 * org.standfirst.json.JsonReader} reads it, within configurable limits.
 * <li>{@link org.standfirst.json.JsonLines} does both for streams of any length, as NDJSON.
 * <li>{@link org.standfirst.json.StandfirstModule} does both in the Jackson mapper of an application, such as that of
 * Spring Boot.
 * </ul>
 *
 * <p>All are immutable and thread-safe.
 *
 * <p><b>Compatibility.</b> Later releases read the documents of this release, and keep the names in documents and their
 * meanings. They may add properties, kinds of block, and enum constants. This release skips unknown properties and
 * keeps unknown blocks, so it can read documents of later releases. It rejects unknown constants, since a default could
 * publish restricted content; if several releases share documents, update all readers before a writer uses a new
 * constant. The version in a document changes only if earlier releases would misread it.
 *
 * <p>No value in a model can add, remove or change a member or element of the output: names are constants, and text is
 * always escaped.
 */
@NullMarked
package org.standfirst.json;

import org.jspecify.annotations.NullMarked;
