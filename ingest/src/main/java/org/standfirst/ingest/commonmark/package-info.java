/**
 * Reads Markdown with commonmark: {@code MarkdownHtml} converts it line by line to HTML, which {@code BodyReader}
 * reads.
 */
@NullMarked
package org.standfirst.ingest.commonmark;

import org.jspecify.annotations.NullMarked;
