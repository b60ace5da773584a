/** JSON sources: a tree that records which values are read, so that the others can be reported. */
@NullMarked
package org.standfirst.ingest.json;

import org.jspecify.annotations.NullMarked;
