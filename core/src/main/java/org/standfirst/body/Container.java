package org.standfirst.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block that holds leaves, and only leaves: so nothing nests without bound. */
public sealed interface Container extends Block permits Box, LiveUpdate {

    /** Returns what it holds, in order. */
    List<Leaf> content();

    @Override
    Container withId(@Nullable String id);
}
