package org.standfirst;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.internal.Normal;

/**
 * The blocks of an article, which keep how many words they have, once they were counted: a page asks for that twice, and to
 * count takes a twentieth of the time that it takes to write one.
 */
final class Body extends AbstractList<Block> implements RandomAccess {
    private final List<Block> blocks;

    /** Counted when somebody asks; by two threads at once, if they ask at once. */
    private @Nullable Words words;

    private Body(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Returns an immutable copy; null, of the list or in it, is refused by {@code name}. */
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
        return blocks.iterator(); // which takes nothing away, as that of AbstractList would not
    }

    /** Returns how many words the blocks have. */
    Words words() {
        Words counted = words;
        if (counted == null) {
            counted = Words.in(blocks);
            words = counted;
        }
        return counted;
    }
}
