/**
 * Visitors without default methods, for code that must handle every kind of block. Exported to our own renderers only.
 */
@NullMarked
package org.standfirst.visitor;

import org.jspecify.annotations.NullMarked;
