package org.standfirst;

import java.util.List;
import org.standfirst.internal.Normal;

/**
 * What the article is about and where it is filed. {@link Article.Builder} makes it.
 *
 * @param sections the trail to the section it belongs to, root first: World, Europe
 * @param furtherSections other sections that list it
 * @param concepts subjects, people, organisations, places, events and things
 * @param keywords free words for search, in the editor's order
 */
public record Topics(
        List<Section> sections, List<Section> furtherSections, List<Concept> concepts, List<String> keywords) {

    /** Public only because a record requires it; its parameters grow. */
    public Topics {
        sections = Normal.list(sections, "sections");
        furtherSections = Normal.list(furtherSections, "furtherSections");
        concepts = Normal.list(concepts, "concepts");
        keywords = Normal.list(keywords, "keywords");
    }
}
