/** Programs that tests run in JVMs of their own, with and without Jackson's databind. */
@NullMarked
package org.standfirst.application;

import org.jspecify.annotations.NullMarked;
