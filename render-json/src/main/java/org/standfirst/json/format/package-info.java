/**
 * Our own format: one class for each record of the model, named after it, with a method that writes the record and one that
 * reads it. {@code Names} lists the property names, {@code Kinds} the values of {@code "type"}. {@link
 * org.standfirst.json.format.ContentJson} is the entrance for documents, {@link org.standfirst.json.format.PartsJson} for
 * single values within the values of an application.
 */
@NullMarked
package org.standfirst.json.format;

import org.jspecify.annotations.NullMarked;
