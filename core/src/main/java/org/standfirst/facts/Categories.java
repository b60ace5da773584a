package org.standfirst.facts;

import java.util.LinkedHashSet;
import java.util.Set;
import org.standfirst.Concept;
import org.standfirst.Section;
import org.standfirst.Topics;
import org.standfirst.internal.Blank;
import org.standfirst.internal.OneLine;

/** The categories of an article in a feed. */
public final class Categories {
    private Categories() {}

    /** Returns the names of sections, concepts and keywords on one line, each once. */
    public static Set<String> of(Topics topics) {
        Set<String> names = new LinkedHashSet<>();
        for (Section section : Named.sections(topics.sections())) {
            names.add(OneLine.of(section.name()));
        }
        for (Section section : Named.sections(topics.furtherSections())) {
            names.add(OneLine.of(section.name()));
        }
        for (Concept concept : Named.concepts(topics.concepts())) {
            names.add(OneLine.of(concept.name()));
        }
        for (String keyword : topics.keywords()) {
            if (!Blank.is(keyword)) {
                names.add(OneLine.of(keyword));
            }
        }
        return names;
    }
}
