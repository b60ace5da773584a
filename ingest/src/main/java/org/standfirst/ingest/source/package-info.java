/** The source of an import: the state of the import, the text within its limits, and the addresses in it. */
@NullMarked
package org.standfirst.ingest.source;

import org.jspecify.annotations.NullMarked;
