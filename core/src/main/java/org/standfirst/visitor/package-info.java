/**
 * Visitors without default methods, for the code that has to handle every kind: this module and our own renderers, to
 * which alone the package is exported.
 */
@NullMarked
package org.standfirst.visitor;

import org.jspecify.annotations.NullMarked;
