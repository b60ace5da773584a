/** The page and the photo in our library, in six template engines and in a {@code StringBuilder}. */
@NullMarked
package org.standfirst.benchmarks.html;

import org.jspecify.annotations.NullMarked;
