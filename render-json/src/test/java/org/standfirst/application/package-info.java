/** Programs that tests run in separate JVMs, with and without Jackson's databind. */
@NullMarked
package org.standfirst.application;

import org.jspecify.annotations.NullMarked;
