/** Readers of rich text: whitespace, marks, links and languages of runs, and the removal of invalid characters. */
@NullMarked
package org.standfirst.ingest.text;

import org.jspecify.annotations.NullMarked;
