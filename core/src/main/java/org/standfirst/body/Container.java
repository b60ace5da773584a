package org.standfirst.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block that holds leaves, and no other containers, so the depth is limited. */
public sealed interface Container extends Block permits Box, LiveUpdate {

    /** Returns its blocks, in order. */
    List<Leaf> content();

    @Override
    Container withId(@Nullable String id);
}
