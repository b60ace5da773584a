/** The page and the photo by us and by five template engines and a string builder. */
@NullMarked
package org.standfirst.benchmarks.html;

import org.jspecify.annotations.NullMarked;
