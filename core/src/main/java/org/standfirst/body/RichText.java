package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.Url;
import org.standfirst.facts.Signs;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.KnownLanguage;
import org.standfirst.validation.Prose;

/**
 * Text with marks and links, as a flat list of runs. Its factories can be nested:
 *
 * <pre>{@code
 * RichText.of(text("He said "), strong("no"), text(", and "), link(url, "more"))
 * }</pre>
 *
 * <p>Adjacent runs that differ only in their text are merged, and empty runs are removed, so equal texts are equal
 * however they were created.
 *
 * @param runs the runs, in reading order
 */
@Prose
public record RichText(List<@Valid Run> runs) implements Content {
    private static final RichText EMPTY = new RichText(List.of());

    /** Merges adjacent runs that differ only in their text. Use {@link #of}. */
    public RichText {
        runs = Normal.list(runs, "runs");
        runs = isMerged(runs) ? runs : merged(runs);
    }

    /** Returns plain text; {@code "\n"} is a line break. */
    public static RichText of(String text) {
        return of(text, Set.of(), null, null);
    }

    private static RichText of(String text, Set<Mark> marks, @Nullable Link link, @Nullable Locale language) {
        boolean empty = requireNonNull(text, "text").isEmpty();
        return empty ? EMPTY : new RichText(List.of(new Run(text, marks, link, language)));
    }

    /** Returns {@link #of(String)}, or {@code null} for {@code null}. */
    public static @Nullable RichText ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /**
     * Returns the parts, one after the other. {@code first} may be {@code null}; without any part, returns {@code
     * null}.
     */
    public static @Nullable RichText ofNullable(@Nullable RichText first, RichText... more) {
        if (requireNonNull(more, "more").length == 0) {
            return first;
        }
        RichText rest = of(Normal.list(more, "more").toArray(RichText[]::new));
        return first == null ? rest : of(first, rest);
    }

    /** Returns the parts, one after the other. */
    public static RichText of(RichText... parts) {
        requireNonNull(parts, "parts");
        if (parts.length == 1) {
            return requireNonNull(parts[0], "parts");
        }
        List<Run> runs = new ArrayList<>(parts.length);
        for (RichText part : parts) {
            List<Run> more = requireNonNull(part, "parts").runs;
            for (int i = 0; i < more.size(); i++) {
                runs.add(more.get(i));
            }
        }
        return new RichText(runs);
    }

    /** Returns plain text, as {@link #of(String)} does, for static import. */
    public static RichText text(String text) {
        return of(text);
    }

    /** Returns the parts with {@link Mark#STRONG}. */
    public static RichText strong(RichText... parts) {
        return marked(Mark.STRONG, parts);
    }

    /** Returns text with {@link Mark#STRONG}. */
    public static RichText strong(String text) {
        return marked(Mark.STRONG, text);
    }

    /** Returns the parts with {@link Mark#EMPHASIS}. */
    public static RichText emphasis(RichText... parts) {
        return marked(Mark.EMPHASIS, parts);
    }

    /** Returns text with {@link Mark#EMPHASIS}. */
    public static RichText emphasis(String text) {
        return marked(Mark.EMPHASIS, text);
    }

    /** Returns text with {@link Mark#CODE}. */
    public static RichText code(String text) {
        return marked(Mark.CODE, text);
    }

    /** Returns the parts with an additional mark. */
    public static RichText marked(Mark mark, RichText... parts) {
        requireNonNull(mark, "mark");
        return of(parts).mapped(run -> {
            Set<Mark> marks = EnumSet.of(mark);
            marks.addAll(run.marks);
            return new Run(run.text, marks, run.link, run.language);
        });
    }

    /** Returns text with a mark. */
    public static RichText marked(Mark mark, String text) {
        return of(text, Set.of(requireNonNull(mark, "mark")), null, null);
    }

    /** Returns the parts as an editorial link, which replaces links within them. */
    public static RichText link(Url url, RichText... parts) {
        return link(Link.of(url), parts);
    }

    /** Returns text as an editorial link. */
    public static RichText link(Url url, String text) {
        return link(Link.of(url), text);
    }

    /** Returns the parts as a link, which replaces links within them. */
    public static RichText link(Link link, RichText... parts) {
        requireNonNull(link, "link");
        return of(parts).mapped(run -> new Run(run.text, run.marks, link, run.language));
    }

    /** Returns text as a link. */
    public static RichText link(Link link, String text) {
        return of(text, Set.of(), requireNonNull(link, "link"), null);
    }

    /** Returns the parts as text in {@code language}; runs with a language of their own keep it. */
    public static RichText inLanguage(Locale language, RichText... parts) {
        requireNonNull(language, "language");
        return of(parts)
                .mapped(run -> new Run(run.text, run.marks, run.link, run.language == null ? language : run.language));
    }

    /** Returns text in {@code language}. */
    public static RichText inLanguage(Locale language, String text) {
        return of(text, Set.of(), null, requireNonNull(language, "language"));
    }

    /**
     * Returns the text without marks and links. Superscripts and subscripts keep their meaning: {@code 10⁸⁰}, {@code
     * H₂O}, {@code x^(a/b)}; the number of a note is in brackets: {@code left [1]}. Quotations are in quotation marks:
     * {@code a "free" press}. Strikethrough text is between tildes: {@code now ~£40~ £30}.
     */
    public String plainText() {
        if (runs.size() == 1 && !Scripts.isScript(runs.get(0)) && !Signs.has(runs.get(0))) {
            return runs.get(0).text;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Signs.appendOpening(runs, i, "\"", text);
            runs.get(i).appendPlainText(text);
            Signs.appendClosing(runs, i + 1, "\"", text);
        }
        return text.toString();
    }

    /** Returns whether the text has no visible characters: only whitespace of any kind and invisible characters. */
    public boolean blank() {
        for (int i = 0; i < runs.size(); i++) {
            if (!Blank.is(runs.get(i).text)) {
                return false;
            }
        }
        return true;
    }

    /** Returns this text, or {@code null} if it is {@link #blank}. */
    public @Nullable RichText nullIfBlank() {
        return blank() ? null : this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.richText(this);
    }

    /** Returns the beginning of the text. */
    @Override
    public String toString() {
        return "RichText[" + Brief.of(plainText()) + "]";
    }

    private RichText mapped(UnaryOperator<Run> change) {
        List<Run> mapped = new ArrayList<>(runs.size());
        for (Run run : runs) {
            mapped.add(change.apply(run));
        }
        return new RichText(mapped);
    }

    private static List<Run> merged(List<Run> all) {
        List<Run> runs = all.stream().filter(run -> !run.text.isEmpty()).toList();
        List<Run> merged = new ArrayList<>(runs.size());
        int start = 0;
        while (start < runs.size()) {
            int end = start + 1;
            while (end < runs.size() && runs.get(start).canMergeWith(runs.get(end))) {
                end++;
            }
            merged.add(joined(runs.subList(start, end)));
            start = end;
        }
        return List.copyOf(merged);
    }

    /** Returns whether there is nothing to merge, as in most texts. */
    private static boolean isMerged(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).text.isEmpty() || i > 0 && runs.get(i - 1).canMergeWith(runs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Run joined(List<Run> runs) {
        Run first = runs.get(0);
        if (runs.size() == 1) {
            return first;
        }
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text);
        }
        return new Run(text.toString(), first.marks, first.link, first.language);
    }

    /**
     * A part of a text with the same marks, link and language.
     *
     * @param text plain text; {@code "\n"} is a line break
     * @param marks the marks, in the order of {@link Mark}
     * @param link the link, or {@code null} for none
     * @param language the language as a BCP 47 tag, or {@code null} for that of the text around it
     */
    public record Run(
            String text,
            Set<Mark> marks,
            @Valid @Nullable Link link,

            @KnownLanguage(groups = ForPublication.class) @Nullable
            Locale language) {

        /** Public only because a record requires it; its parameters grow. Use the factories of {@link RichText}. */
        public Run {

            marks = Normal.set(marks, "marks");
            language = Normal.languageOrNull(language);
            text = Normal.lineEnds(requireNonNull(text, "text"));
        }

        /**
         * Appends the text to {@code before}, as {@link RichText#plainText} does, but without quotation marks and
         * tildes.
         */
        public void appendPlainText(StringBuilder before) {
            requireNonNull(before, "before");
            if (Scripts.isScript(this)) {
                Scripts.append(this, before);
            } else {
                before.append(text);
            }
        }

        /** Returns whether {@code next} differs from this run only in its text. */
        private boolean canMergeWith(Run next) {
            return Objects.equals(link, next.link)
                    && Objects.equals(language, next.language)
                    && marks.equals(next.marks);
        }
    }
}
