/**
 * Our own format: one class for each record of the model, named after the record, with a method that writes it and a
 * method that reads it. {@link org.standfirst.json.reader.Property} lists the property names, {@code Kind} the values
 * of {@code "type"}. {@link org.standfirst.json.format.ContentJson} reads and writes documents, {@link
 * org.standfirst.json.format.PartsJson} single values within the values of an application.
 */
@NullMarked
package org.standfirst.json.format;

import org.jspecify.annotations.NullMarked;
