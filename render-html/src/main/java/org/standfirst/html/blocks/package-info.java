/**
 * The markup of the blocks of a body. {@link org.standfirst.html.blocks.BlockHtml} renders each kind, or calls the
 * class or the caller's hook that does.
 */
@NullMarked
package org.standfirst.html.blocks;

import org.jspecify.annotations.NullMarked;
