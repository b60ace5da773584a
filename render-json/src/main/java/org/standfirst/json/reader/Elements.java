package org.standfirst.json.reader;

import java.util.Arrays;
import java.util.List;

/** A stack of the elements of all open arrays, so that no array needs a growing list of its own. */
final class Elements {
    private Object[] elements = new Object[16];
    private int count;

    /** Returns the number of elements. */
    int count() {
        return count;
    }

    /** Adds an element of the innermost open array. */
    void add(Object element) {
        if (count == elements.length) {
            elements = Arrays.copyOf(elements, count * 2);
        }
        elements[count++] = element;
    }

    /** Removes the elements of the innermost open array, which starts at {@code from}, and returns an immutable list. */
    @SuppressWarnings("unchecked") // the elements of one array have one type
    <T> List<T> remove(int from) {
        List<T> removed = (List<T>) List.of(Arrays.copyOfRange(elements, from, count));
        count = from;
        return removed;
    }
}
