/** Rich text: whitespace as HTML defines it, marks, links and languages of runs, and removal of invalid characters. */
@NullMarked
package org.standfirst.ingest.text;

import org.jspecify.annotations.NullMarked;
