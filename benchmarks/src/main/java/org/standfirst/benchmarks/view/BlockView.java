package org.standfirst.benchmarks.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block; one of the four components is present. */
public record BlockView(
        @Nullable ParagraphView paragraph,
        @Nullable QuoteView quote,
        @Nullable ImageView figure,
        @Nullable LinkView readAlso) {

    /** A paragraph. */
    public record ParagraphView(List<RunView> runs) {}

    /** A quotation. */
    public record QuoteView(String text, String source) {}
}
