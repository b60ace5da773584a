/** Reads Markdown with commonmark: {@code MarkdownHtml} makes HTML of it, line by line, which the reader of HTML bodies reads. */
@NullMarked
package org.standfirst.ingest.commonmark;

import org.jspecify.annotations.NullMarked;
