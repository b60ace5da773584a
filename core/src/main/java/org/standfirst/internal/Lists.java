package org.standfirst.internal;

import java.util.List;
import java.util.function.Predicate;

/** Filters lists, without a copy if every element is kept. */
public final class Lists {
    private Lists() {}

    /** Returns the elements that meet {@code condition}; {@code list} itself if all of them do. */
    public static <T> List<T> filtered(List<T> list, Predicate<? super T> condition) {
        for (int i = 0; i < list.size(); i++) {
            if (!condition.test(list.get(i))) {
                return list.stream().filter(condition).toList();
            }
        }
        return list;
    }
}
