/** The document in our library and in six others, which use plain records of the same shape. */
@NullMarked
package org.standfirst.benchmarks.json;

import org.jspecify.annotations.NullMarked;
