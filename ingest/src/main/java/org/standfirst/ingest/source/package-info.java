/** The source of an import: its state, its text within limits, and the addresses in it. */
@NullMarked
package org.standfirst.ingest.source;

import org.jspecify.annotations.NullMarked;
