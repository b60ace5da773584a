/**
 * The nodes of the JSON-LD graph: one class for each group of properties. {@code SchemaWriter} omits values that are
 * absent, blank or impossible in schema.org; {@code SchemaNames} and {@code SchemaTypes} list the terms of the
 * vocabulary.
 */
@NullMarked
package org.standfirst.schemaorg.graph;

import org.jspecify.annotations.NullMarked;
