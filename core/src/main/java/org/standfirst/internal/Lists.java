package org.standfirst.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Filters lists, without a copy if every element is kept. */
public final class Lists {
    private Lists() {}

    /** Returns the elements that meet {@code condition}; {@code list} itself if all of them do. */
    public static <T> List<T> filtered(List<T> list, Predicate<? super T> condition) {
        for (int i = 0; i < list.size(); i++) {
            if (!condition.test(list.get(i))) {
                return without(i, list, condition);
            }
        }
        return list;
    }

    private static <T> List<T> without(int first, List<T> list, Predicate<? super T> condition) {
        List<T> kept = new ArrayList<>(list.subList(0, first));
        for (int i = first + 1; i < list.size(); i++) {
            if (condition.test(list.get(i))) {
                kept.add(list.get(i));
            }
        }
        return Collections.unmodifiableList(kept);
    }
}
