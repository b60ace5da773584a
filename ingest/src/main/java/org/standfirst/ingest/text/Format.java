package org.standfirst.ingest.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;

/**
 * The format of text at one position.
 *
 * @param bits the marks, a bit for the ordinal of each
 * @param link its link, or {@code null} for none
 * @param language its own language, or {@code null} for that of the article
 * @param preserved whether whitespace is preserved
 */
public record Format(
        int bits, @Nullable Link link, @Nullable Locale language, boolean preserved) {
    /** Text without marks. */
    public static final Format PLAIN = new Format(0, null, null, false);

    private static final List<Set<Mark>> SETS =
            IntStream.range(0, 1 << Mark.values().length).mapToObj(Format::set).toList();

    /** Returns a copy with one more mark. */
    public Format with(Mark mark) {
        return new Format(bits | 1 << mark.ordinal(), link, language, preserved);
    }

    /** Returns a copy without a mark. */
    public Format without(Mark mark) {
        return new Format(bits & ~(1 << mark.ordinal()), link, language, preserved);
    }

    /** Returns a copy with this link. A format that has a link is not changed, because links do not nest in HTML. */
    public Format withLink(@Nullable Link link) {
        return new Format(bits, this.link == null ? link : this.link, language, preserved);
    }

    /** Returns a copy without a link. */
    public Format withoutLink() {
        return new Format(bits, null, language, preserved);
    }

    /** Returns a copy with this language. */
    public Format withLanguage(Locale language) {
        return new Format(bits, link, language, preserved);
    }

    /** Returns a copy that preserves whitespace. */
    public Format withPreserved() {
        return new Format(bits, link, language, true);
    }

    Set<Mark> marks() {
        return SETS.get(bits);
    }

    /** Returns whether text with the format {@code other} can be in the same run. */
    boolean sameRun(Format other) {
        return this == other
                || bits == other.bits && Objects.equals(link, other.link) && Objects.equals(language, other.language);
    }

    private static Set<Mark> set(int bits) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if ((bits & 1 << mark.ordinal()) != 0) {
                marks.add(mark);
            }
        }
        return Set.copyOf(marks);
    }
}
