/**
 * An article, and everything around it, as JSON.
 *
 * <pre>{@code
 * String json = JsonRenderer.create().render(article);
 * Article back = JsonReader.create().read(json, Article.class); // equals article
 * }</pre>
 *
 * <ul>
 *   <li>{@link org.standfirst.json.JsonRenderer} writes our own format, which loses nothing, and {@link
 *       org.standfirst.json.JsonReader} reads it, within limits that its options set.
 *   <li>{@link org.standfirst.json.JsonLines} does both for streams of any length, as NDJSON.
 *   <li>{@link org.standfirst.json.StandfirstModule} does both for an application's own Jackson mapper, Spring Boot's for
 *       one.
 * </ul>
 *
 * <p>All are immutable and safe to share between threads.
 *
 * <p><b>What lasts.</b> A later release of this library reads whatever this one writes, and what it writes has the same
 * names and means the same. It may have more to say: properties, kinds of block, and constants of enums. This release
 * passes over a property it doesn't know and keeps a block it doesn't know, so that it can still read what a later one
 * wrote. It refuses a constant it doesn't know, since to take another in its place could show to everybody what is not for
 * everybody; so where several releases share documents, let all read a new constant before one writes it. The version in a
 * document changes only if earlier releases would misread it.
 *
 * <p>No value in a model can add, remove or change a member or element of the output: {@code JsonWriter} is the only way
 * to write, names are constants, and text is always escaped. {@code JsonInput} is the only way to read; each record of the
 * model has one class, such as {@code PhotoJson}, that does both.
 */
@NullMarked
package org.standfirst.json;

import org.jspecify.annotations.NullMarked;
