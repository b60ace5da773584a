package org.standfirst.ingest.commonmark;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts in front matter.
 *
 * @param byName the texts of each name; the name of a value in an inner mapping is a path such as {@code author.name}
 * @param lists the names that have a list as a value, even of one text
 */
record FrontTexts(Map<String, List<String>> byName, Set<String> lists) {
    static final FrontTexts NONE = new FrontTexts(Map.of(), Set.of());
}
