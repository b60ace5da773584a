package org.standfirst;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Lists;
import org.standfirst.internal.NamesInText;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;

/**
 * The authors and sources of an article, and where it was written. Created by {@link Article.Builder}.
 *
 * <p>In ANS {@code credits}, with its roles as keys, {@code distributor} and {@code location}; in ninjs {@code by},
 * {@code infoSources} and {@code located}.
 *
 * @param credits the credited people and desks, in printed order; a credit or a source is recommended
 * @param sources agencies and other sources of the article
 * @param printedByline the line to print instead of the names of the writers, or {@code null} to compose it from the
 *     credits. The first mention of each credited name is linked. One line of at most 1,000 characters, since a
 *     consortium has many names
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

    /** Returns the authors with a name who are credited with writing the article, in order. */
    public List<Author> writers() {
        List<Author> writers = new ArrayList<>(credits.size());
        for (Credit credit : credits) {
            if (isWriter(credit) && isNamed(credit)) {
                writers.add(credit.author());
            }
        }
        return List.copyOf(writers);
    }

    /**
     * Returns the credits to list below the line of the writers. Without a printed line, these are all credits with a
     * role other than writer. With a printed line, these are all credits of authors whom the line does not name, and
     * for each writer whom it names, the credits with another role. Credits of authors whose name is blank are not
     * listed.
     */
    public List<Credit> creditsBelow() {
        return printedByline == null
                ? Lists.filtered(credits, credit -> !isWriter(credit) && isNamed(credit))
                : creditsBelow(printedByline);
    }

    private List<Credit> creditsBelow(String line) {
        Set<String> printed = new HashSet<>();
        Set<String> writers = new HashSet<>();
        List<String> names =
                credits.stream().map(credit -> credit.author().name()).toList();
        NamesInText.find(names, line).forEach(found -> printed.add(found.name()));
        writers().forEach(author -> writers.add(author.name()));
        return Lists.filtered(credits, credit -> {
            String name = credit.author().name();
            return isNamed(credit) && (!printed.contains(name) || !isWriter(credit) && writers.contains(name));
        });
    }

    private static boolean isNamed(Credit credit) {
        return !Blank.is(credit.author().name());
    }

    private static boolean isWriter(Credit credit) {
        return credit.role().equals(Credit.Role.WRITER);
    }

    /** Returns the numbers of credits and sources, and the printed line. */
    @Override
    public String toString() {
        return "Byline[credits=" + credits.size() + ", sources=" + sources.size() + ", printedByline="
                + Brief.of(printedByline) + "]";
    }
}
