package org.standfirst.ingest.body;

import org.jspecify.annotations.Nullable;
import org.standfirst.body.Box;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;

/** Receives the blocks of a part of the body, in their order. */
interface Sink {

    /** Adds a block. */
    void block(Leaf block);

    /** Adds a box. By default its title and its blocks are added instead. */
    default void box(Box box) {
        if (box.title() != null) {
            text(RichText.strong(box.title()), box.id());
        }
        box.content().forEach(this::block);
    }

    /** Adds an entry of a live blog. By default its title and its blocks are added instead. */
    default void update(LiveUpdate update) {
        if (update.title() != null) {
            text(RichText.strong(update.title()), update.id());
        }
        update.content().forEach(this::block);
    }

    /** Adds a paragraph that is not blank. */
    default void text(RichText text, @Nullable String id) {
        block(new Paragraph(text, id));
    }
}
