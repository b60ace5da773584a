package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;

/** Collects the blocks of a body. */
final class Blocks implements Sink {
    private final List<Block> blocks = new ArrayList<>();

    /** Returns the blocks so far. */
    List<Block> blocks() {
        return blocks;
    }

    @Override
    public void block(Leaf block) {
        blocks.add(block);
    }

    @Override
    public void box(Box box) {
        blocks.add(box);
    }

    @Override
    public void update(LiveUpdate update) {
        blocks.add(update);
    }
}
