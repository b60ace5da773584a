/**
 * Structured data in the vocabulary of schema.org.
 *
 * <pre>{@code
 * String jsonLd = SchemaOrgRenderer.create().render(page);
 * }</pre>
 *
 * <p>{@link org.standfirst.schemaorg.SchemaOrgRenderer} renders a page as JSON-LD. {@code PageRenderer} uses it to
 * render the structured data of an HTML page.
 */
@NullMarked
package org.standfirst.schemaorg;

import org.jspecify.annotations.NullMarked;
