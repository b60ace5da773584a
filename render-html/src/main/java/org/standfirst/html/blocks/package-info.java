/**
 * The markup of the blocks of a body. {@link org.standfirst.html.blocks.BlockHtml} draws each kind, or finds the class or the
 * caller's hook that does.
 */
@NullMarked
package org.standfirst.html.blocks;

import org.jspecify.annotations.NullMarked;
