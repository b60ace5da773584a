package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Brief;
import org.standfirst.internal.NamesInText;
import org.standfirst.internal.Normal;
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

    /** Returns whether the printed line names {@code author}, and not only as part of the longer name of someone else. */
    public boolean isPrinted(Author author) {
        return printedNames().contains(requireNonNull(author, "author").name());
    }

    /**
     * Returns the credits that are listed below the line of the writers: those of the people whom the printed line does not
     * name, and the other roles of writers. Without a printed line, those of everybody who is not a writer.
     */
    public List<Credit> creditsBelow() {
        Set<String> printed = printedNames();
        Set<String> writers = writers().stream().map(Author::name).collect(Collectors.toSet());
        return credits.stream()
                .filter(credit -> credit.role().equals(Credit.Role.WRITER)
                        ? printedByline != null
                                && !printed.contains(credit.author().name())
                        : !printed.contains(credit.author().name())
                                || writers.contains(credit.author().name()))
                .toList();
    }

    private Set<String> printedNames() {
        if (printedByline == null) {
            return Set.of();
        }
        List<String> names =
                credits.stream().map(credit -> credit.author().name()).toList();
        return NamesInText.find(names, printedByline).stream()
                .map(NamesInText.Found::name)
                .collect(Collectors.toSet());
    }

    /** Returns how many credits and sources there are, and the printed line. */
    @Override
    public String toString() {
        return "Byline[credits=" + credits.size() + ", sources=" + sources.size() + ", printedByline="
                + Brief.of(printedByline) + "]";
    }
}
