package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.body.Leaf;

/** Collects the blocks in a box or a figure, which cannot contain boxes. */
final class Leaves implements Sink {
    private final List<Leaf> leaves = new ArrayList<>();

    /** Returns the blocks so far. */
    List<Leaf> leaves() {
        return leaves;
    }

    @Override
    public void block(Leaf block) {
        leaves.add(block);
    }
}
