/**
 * Structured data in the vocabulary of schema.org.
 *
 * <pre>{@code
 * String jsonLd = SchemaOrgRenderer.create().render(page);
 * }</pre>
 *
 * <p>{@link org.standfirst.schemaorg.SchemaOrgRenderer} writes what a page shows as JSON-LD. An HTML page takes it as the
 * renderer of its structured data.
 */
@NullMarked
package org.standfirst.schemaorg;

import org.jspecify.annotations.NullMarked;
