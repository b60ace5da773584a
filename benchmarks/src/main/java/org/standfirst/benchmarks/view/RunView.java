package org.standfirst.benchmarks.view;

import org.jspecify.annotations.Nullable;

/** A stretch of text: one of the three is there. */
public record RunView(
        @Nullable String plain,
        @Nullable String emphasis,
        @Nullable LinkView link) {}
