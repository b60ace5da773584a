/** Helpers that the packages of this module share with our own renderers. They import no model. */
@NullMarked
package org.standfirst.internal;

import org.jspecify.annotations.NullMarked;
