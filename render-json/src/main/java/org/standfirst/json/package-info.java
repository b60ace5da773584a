/**
 * An article, and everything around it, as JSON. {@link org.standfirst.json.JsonRenderer} writes our own format, which
 * loses nothing, and {@link org.standfirst.json.JsonReader} reads it; {@link org.standfirst.json.JsonLines} does both for
 * streams of any length, and {@link org.standfirst.json.StandfirstModule} for an application's own Jackson mapper. {@link
 * org.standfirst.json.SchemaOrgRenderer} writes the structured data of a page. All are immutable and safe to share between
 * threads.
 *
 * <p>No value in a model can add, remove or change a member or element of the output: {@code JsonWriter} is the only way
 * to write, names are constants, and text is always escaped. {@code JsonInput} is the only way to read; each part of the
 * model has one class, such as {@code PhotoJson}, that does both.
 */
@NullMarked
package org.standfirst.json;

import org.jspecify.annotations.NullMarked;
