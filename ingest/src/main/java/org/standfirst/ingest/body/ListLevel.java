package org.standfirst.ingest.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.ItemList;

/**
 * The level of a part of the body in nested lists.
 *
 * @param depth the depth of the list around the part, 0 if there is none
 * @param deeper the list to which items beyond the maximum depth are added; {@code null} above that depth
 */
record ListLevel(int depth, @Nullable List<ItemList.@Nullable Item> deeper) {
    /** Outside of all lists. */
    static final ListLevel NONE = new ListLevel(0, null);
}
