/**
 * The views for the templates of the other engines. They are prepared once, so that templates neither search nor sort.
 */
@NullMarked
package org.standfirst.benchmarks.view;

import org.jspecify.annotations.NullMarked;
