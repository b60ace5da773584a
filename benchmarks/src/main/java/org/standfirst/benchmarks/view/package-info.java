/** What the templates of the others are filled from: prepared once, in their favour, so that they neither search nor sort. */
@NullMarked
package org.standfirst.benchmarks.view;

import org.jspecify.annotations.NullMarked;
