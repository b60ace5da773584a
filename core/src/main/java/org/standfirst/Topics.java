package org.standfirst;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Distinct;
import org.standfirst.validation.Filled;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.MessageKeys;

/**
 * The sections, concepts, keywords and series of an article. Created by {@link Article.Builder}.
 *
 * @param sections the breadcrumb to the section it belongs to, the top section first: World, Europe; at most 8; front
 *     pages are recommended, as in schema.org's {@code BreadcrumbList}
 * @param furtherSections other sections that list the article
 * @param concepts subjects, people, organisations, places, events and things; a URI should occur once in each kind
 * @param keywords keywords for search, in the editor's order, each of at most 100 characters; at most 50 distinct ones
 *     are recommended, as in Apple News Format
 * @param series the series that the article is a part of, or {@code null} for none
 */
@Consistent(groups = Advisory.class)
public record Topics(
        @Size(max = 8, message = MessageKeys.MAX_ENTRIES) List<@Valid Section> sections,

        List<@Valid Section> furtherSections,
        List<@Valid Concept> concepts,

        @Size(max = 50, groups = Advisory.class, message = MessageKeys.MAX_ENTRIES_ADVICE)
        @Distinct(groups = Advisory.class, message = Distinct.ADVICE)
        @Filled
        @Line
        @MaxLength(100)
        List<String> keywords,

        @Valid @Nullable Series series) {

    /** Public only because a record requires it; its parameters grow. */
    public Topics {
        sections = Normal.list(sections, "sections");
        furtherSections = Normal.list(furtherSections, "furtherSections");
        concepts = Normal.list(concepts, "concepts");
        keywords = Normal.texts(keywords, "keywords");
    }

    /** Returns the numbers of sections, further sections, concepts, keywords and series. */
    @Override
    public String toString() {
        return "Topics[sections=" + sections.size() + ", furtherSections=" + furtherSections.size() + ", concepts="
                + concepts.size() + ", keywords=" + keywords.size() + ", series="
                + (series == null ? 0 : 1) + "]";
    }
}
