package org.standfirst.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.standfirst.Article;
import org.standfirst.body.Block;
import org.standfirst.body.LiveUpdate;

/** Sorts the live updates of a report for readers. */
public final class UpdateOrder {
    private static final Comparator<LiveUpdate> PINNED_THEN_NEWEST = Comparator.comparing(LiveUpdate::pinned)
            .thenComparing(LiveUpdate::at)
            .reversed();

    private UpdateOrder() {}

    /**
     * Returns the blocks with consecutive live updates sorted: first the pinned updates, then the others, each newest
     * first. Returns {@code blocks} itself if it has no updates.
     */
    public static List<Block> newestFirst(List<Block> blocks) {
        return newestFirst(blocks, Function.identity());
    }

    /** Returns the indexes of the blocks of a body in the order for readers; no update is moved across a paywall. */
    public static List<Integer> indexes(Article article) {
        int size = article.body().size();
        int free = size - article.paidBody().size();
        List<Integer> indexes = new ArrayList<>(size);
        indexes.addAll(newestFirst(IntStream.range(0, free).boxed().toList(), article.body()::get));
        indexes.addAll(newestFirst(IntStream.range(free, size).boxed().toList(), article.body()::get));
        return indexes;
    }

    private static <T> List<T> newestFirst(List<T> values, Function<? super T, Block> block) {
        if (!hasUpdates(values, block)) {
            return values;
        }
        List<T> sorted = new ArrayList<>(values);
        for (int start = 0; start < sorted.size(); start++) {
            int end = start;
            while (end < sorted.size() && block.apply(sorted.get(end)) instanceof LiveUpdate) {
                end++;
            }
            sorted.subList(start, end)
                    .sort(Comparator.comparing(value -> (LiveUpdate) block.apply(value), PINNED_THEN_NEWEST));
            start = Math.max(start, end);
        }
        return sorted;
    }

    private static <T> boolean hasUpdates(List<T> values, Function<? super T, Block> block) {
        for (T value : values) {
            if (block.apply(value) instanceof LiveUpdate) {
                return true;
            }
        }
        return false;
    }
}
