package org.standfirst.ingest.body;

import org.jspecify.annotations.Nullable;
import org.standfirst.body.Box;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;

/** Takes the blocks of a part of the body, in order. */
interface Sink {

    /** Takes a block. */
    void block(Leaf block);

    /** Takes a box; a sink that can't hold one takes its title and what is in it. */
    default void box(Box box) {
        if (box.title() != null) {
            text(RichText.strong(box.title()), box.id());
        }
        box.content().forEach(this::block);
    }

    /** Takes an entry of a live blog; a sink that can't hold one takes its title and what is in it. */
    default void update(LiveUpdate update) {
        if (update.title() != null) {
            text(RichText.strong(update.title()), update.id());
        }
        update.content().forEach(this::block);
    }

    /** Takes a paragraph that is not blank. */
    default void text(RichText text, @Nullable String id) {
        block(new Paragraph(text, id));
    }
}
