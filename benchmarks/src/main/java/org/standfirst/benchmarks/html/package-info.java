/** The page and the photo in our library, in six template engines and in a string builder. */
@NullMarked
package org.standfirst.benchmarks.html;

import org.jspecify.annotations.NullMarked;
