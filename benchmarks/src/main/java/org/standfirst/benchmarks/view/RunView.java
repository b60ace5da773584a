package org.standfirst.benchmarks.view;

import org.jspecify.annotations.Nullable;

/** A run of text; one of the three components is present. */
public record RunView(
        @Nullable String plain,
        @Nullable String emphasis,
        @Nullable LinkView link) {}
