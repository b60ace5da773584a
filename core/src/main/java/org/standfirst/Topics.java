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
 * What the article is about and where it is filed. {@link Article.Builder} makes it.
 *
 * @param sections the trail to the section it belongs to, root first: World, Europe; at most 8, each with its front
 *     page in what goes out, as in a {@code BreadcrumbList} of schema.org
 * @param furtherSections other sections that list it
 * @param concepts subjects, people, organisations, places, events and things; better no URI twice in a kind
 * @param keywords free words for search, in the editor's order; better no more than 50, as Apple News Format has it, each once
 *     and of at most 100 characters
 * @param series the series it is a part of, or {@code null} for none
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
        keywords = Normal.list(keywords, "keywords");
    }

    /** Returns how many there are of each. */
    @Override
    public String toString() {
        return "Topics[sections=" + sections.size() + ", furtherSections=" + furtherSections.size() + ", concepts="
                + concepts.size() + ", keywords=" + keywords.size() + ", series="
                + (series == null ? 0 : 1) + "]";
    }
}
