package org.standfirst;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param credits the people and desks, in printed order; there should be one, or a source
 * @param sources agencies and others whose reports it rests on
 * @param printedByline the line to print instead of the names of the writers; the first mention of each credited name is
 *     linked; {@code null} to compose it from the credits; one line of at most 1,000 characters, because the names of a
 *     consortium are that long
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
        List<Author> writers = new ArrayList<>(credits.size());
        for (Credit credit : credits) {
            if (credit.role().equals(Credit.Role.WRITER)) {
                writers.add(credit.author());
            }
        }
        return List.copyOf(writers);
    }

    /**
     * Returns the credits that are listed below the line of the writers. If there is a printed line, these are the credits
     * of people whom it does not name, and the other roles of writers; else all credits in other roles than writer.
     */
    public List<Credit> creditsBelow() {
        Set<String> printed = new HashSet<>();
        Set<String> writers = new HashSet<>();
        if (printedByline != null) {
            List<String> names =
                    credits.stream().map(credit -> credit.author().name()).toList();
            NamesInText.find(names, printedByline).forEach(found -> printed.add(found.name()));
            writers().forEach(author -> writers.add(author.name()));
        }
        List<Credit> below = new ArrayList<>();
        for (Credit credit : credits) {
            if (isBelow(credit, printed, writers)) {
                below.add(credit);
            }
        }
        return List.copyOf(below);
    }

    private boolean isBelow(Credit credit, Set<String> printed, Set<String> writers) {
        String name = credit.author().name();
        if (credit.role().equals(Credit.Role.WRITER)) {
            return printedByline != null && !printed.contains(name);
        }
        return !printed.contains(name) || writers.contains(name);
    }

    /** Returns how many credits and sources there are, and the printed line. */
    @Override
    public String toString() {
        return "Byline[credits=" + credits.size() + ", sources=" + sources.size() + ", printedByline="
                + Brief.of(printedByline) + "]";
    }
}
