package org.standfirst;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.internal.Normal;

/**
 * The blocks of an article, with a cached number of words. A page needs the number twice, and counting takes a
 * twentieth of the time of rendering a page.
 */
final class Body extends AbstractList<Block> implements RandomAccess {
    private final List<Block> blocks;

    /** Counted at the first call; two threads may count at the same time. */
    private @Nullable Words words;

    private Body(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Returns an immutable copy; a null list or element is rejected with {@code name} as the message. */
    static Body of(List<Block> blocks, String name) {
        return blocks instanceof Body body ? body : new Body(Normal.list(blocks, name));
    }

    @Override
    public Block get(int index) {
        return blocks.get(index);
    }

    @Override
    public int size() {
        return blocks.size();
    }

    @Override
    public Iterator<Block> iterator() {
        return blocks.iterator(); // immutable, like that of AbstractList
    }

    /** Returns the number of words in the blocks. */
    Words words() {
        Words counted = words;
        if (counted == null) {
            counted = Words.in(blocks);
            words = counted;
        }
        return counted;
    }
}
