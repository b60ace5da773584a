/** The document by us, and by five libraries that are given plain records of the same shape. */
@NullMarked
package org.standfirst.benchmarks.json;

import org.jspecify.annotations.NullMarked;
