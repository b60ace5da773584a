/**
 * Measures every figure that we publish: the same page and the same document are rendered by our library and by others,
 * after tests have compared their content. {@link org.standfirst.benchmarks.Main} prints the tables.
 */
@NullMarked
package org.standfirst.benchmarks;

import org.jspecify.annotations.NullMarked;
