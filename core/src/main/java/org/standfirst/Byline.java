package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.internal.WholeWords;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;

/**
 * Who made the article, and where. {@link Article.Builder} makes it.
 *
 * <p>In ANS {@code credits}, with its roles as keys, {@code distributor} and {@code location}; in ninjs {@code by},
 * {@code infoSources} and {@code located}.
 *
 * @param credits the people and desks, in the order in which they are named; better one at least, or a source
 * @param sources agencies and others whose reports it rests on
 * @param printedByline the line as it is to be printed instead of the names of the writers, who are linked where it names
 *     them; {@code null} to compose it from the credits; one line of at most 1,000 characters, which
 *     the names of a consortium take
 * @param dateline where the report was written, such as {@code GENEVA}; {@code null} for none; at most 100 characters
 */
@Consistent(groups = Advisory.class)
public record Byline(
        List<@Valid Credit> credits,
        List<@Valid Source> sources,
        @Line @MaxLength(1_000) @Nullable String printedByline,
        @Line @MaxLength(100) @Nullable String dateline) {

    /** Public only because a record requires it; its parameters grow. */
    public Byline {
        credits = Normal.list(credits, "credits");
        sources = Normal.list(sources, "sources");
        printedByline = Normal.textOrNull(printedByline);
        dateline = Normal.textOrNull(dateline);
    }

    /** Returns the authors who are credited with writing the article, in order. */
    public List<Author> writers() {
        return credits.stream()
                .filter(credit -> credit.role().equals(Credit.Role.WRITER))
                .map(Credit::author)
                .toList();
    }

    /** Returns whether the printed line names {@code author}. */
    public boolean isPrinted(Author author) {
        return printedByline != null
                && WholeWords.indexOf(requireNonNull(author, "author").name(), printedByline, 0) >= 0;
    }

    /**
     * Returns the credits that are listed under the line of the writers: of those who did something else, and of writers whom
     * the printed line does not name; none of anybody whom it names.
     */
    public List<Credit> creditsBelow() {
        return credits.stream()
                .filter(credit -> printedByline != null || !credit.role().equals(Credit.Role.WRITER))
                .filter(credit -> !isPrinted(credit.author()))
                .toList();
    }

    /** Returns how many credits and sources there are, and the printed line. */
    @Override
    public String toString() {
        return "Byline[credits=" + credits.size() + ", sources=" + sources.size() + ", printedByline="
                + Brief.of(printedByline) + "]";
    }
}
