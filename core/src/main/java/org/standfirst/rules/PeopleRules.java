package org.standfirst.rules;

import java.util.regex.Pattern;
import org.standfirst.Author;
import org.standfirst.Byline;

/** The rules that involve several values of an author or a byline. */
public final class PeopleRules {
    private PeopleRules() {}

    /** Google requires the name alone, without “by”. */
    public static final class OfAuthor extends RecordRules<Author> {
        private static final Pattern BY = Pattern.compile("(?i)by\\s");

        @Override
        void advisory(Author author, Report report) {
            if (BY.matcher(author.name()).lookingAt()) {
                report.at("name").add("BareName.message");
            }
        }
    }

    /**
     * Google requires an author: a person, a desk, a source, or the printed byline. It is advice, since some newspapers print no
     * names on principle, and few do under every brief.
     */
    public static final class OfByline extends RecordRules<Byline> {
        @Override
        void advisory(Byline byline, Report report) {
            if (byline.credits().isEmpty()
                    && byline.sources().isEmpty()
                    && RequiredValidator.isEmpty(byline.printedByline())) {
                report.at("credits").add("Credited.message");
            }
        }
    }
}
