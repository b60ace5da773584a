/** Helpers for the packages of this module and our own renderers. They do not depend on models. */
@NullMarked
package org.standfirst.internal;

import org.jspecify.annotations.NullMarked;
