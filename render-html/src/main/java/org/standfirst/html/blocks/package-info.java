/**
 * The markup of the blocks of a body. {@link org.standfirst.html.blocks.BlockHtml} writes a block, or calls the
 * caller's hook or the class for its kind.
 */
@NullMarked
package org.standfirst.html.blocks;

import org.jspecify.annotations.NullMarked;
