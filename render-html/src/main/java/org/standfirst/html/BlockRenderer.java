package org.standfirst.html;

import org.standfirst.body.Block;

/**
 * Draws one kind of block.
 *
 * @param <B> the kind
 */
@FunctionalInterface
public interface BlockRenderer<B extends Block> {

    /** Writes {@code block}, and closes every element it opens. */
    void write(B block, HtmlWriter html);
}
