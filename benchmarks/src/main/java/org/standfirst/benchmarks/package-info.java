/**
 * Every figure we publish comes from here: the same page and the same document by us and by others, compared for what
 * they say, then for what they take. {@link org.standfirst.benchmarks.Main} prints the tables.
 */
@NullMarked
package org.standfirst.benchmarks;

import org.jspecify.annotations.NullMarked;
