package org.standfirst.ingest.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.ItemList;

/**
 * How deep in lists a part of the body is.
 *
 * @param depth of the list around it, 0 if there is none
 * @param deeper takes the items of lists that are deeper than the model's, {@code null} as long as there are none
 */
record ListLevel(int depth, @Nullable List<ItemList.@Nullable Item> deeper) {
    /** Outside of all lists. */
    static final ListLevel NONE = new ListLevel(0, null);
}
