/** The views for the templates of others: prepared once, in their favour, so that they neither search nor sort. */
@NullMarked
package org.standfirst.benchmarks.view;

import org.jspecify.annotations.NullMarked;
