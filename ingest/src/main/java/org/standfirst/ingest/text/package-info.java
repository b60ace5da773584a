/** Running text: whitespace as HTML defines it, marks, links and languages of runs, and characters that no text may have. */
@NullMarked
package org.standfirst.ingest.text;

import org.jspecify.annotations.NullMarked;
