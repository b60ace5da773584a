/** JSON sources: a tree that tracks which values were read, so that the others can be reported. */
@NullMarked
package org.standfirst.ingest.json;

import org.jspecify.annotations.NullMarked;
