package org.standfirst.text.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText.Run;

/**
 * The footnotes of a body, which are the paragraphs that are targets of superscript links. Their ids are the labels of
 * the footnotes.
 */
final class Footnotes {
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    private final Set<String> paragraphs = new HashSet<>();

    /** The number of each label, in the order of the first references. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private Footnotes() {}

    /** Returns the footnotes among {@code blocks}. A target whose id cannot be a label remains a paragraph. */
    static Footnotes in(List<? extends Block> blocks) {
        Footnotes found = new Footnotes();
        Set<String> referred = new HashSet<>();
        for (Block block : Block.walk(blocks)) {
            Texts.runs(block).filter(Footnotes::isReference).forEach(run -> referred.add(target(run)));
        }
        Map<String, Integer> counts = new HashMap<>();
        blocks.forEach(
                block -> counts.merge(block.id() == null ? "" : block.id().toLowerCase(Locale.ROOT), 1, Integer::sum));
        for (Block block : blocks) {
            String id = block.id();
            if (block instanceof Paragraph note
                    && id != null
                    && !note.text().blank()
                    && referred.contains(id)
                    && counts.getOrDefault(id.toLowerCase(Locale.ROOT), 0) == 1
                    && LABEL.matcher(id).matches()) {
                found.paragraphs.add(id);
            }
        }
        return found;
    }

    /** Returns whether the paragraph with an id is a footnote. */
    boolean has(@Nullable String id) {
        return id != null && paragraphs.contains(id);
    }

    /** Returns the label of the footnote to which a run refers, or {@code null} if it refers to none. */
    @Nullable
    String label(Run run) {
        String id = isReference(run) ? target(run) : null;
        if (id == null || !has(id)) {
            return null;
        }
        numbers.computeIfAbsent(id, key -> numbers.size() + 1);
        return id;
    }

    /** Returns the number that parsers give to a label. */
    String number(String label) {
        return String.valueOf(numbers.get(label));
    }

    private static boolean isReference(Run run) {
        return run.link() != null
                && run.marks().contains(Mark.SUPERSCRIPT)
                && run.link().url().text().startsWith("#");
    }

    private static String target(Run run) {
        return run.link() == null ? "" : run.link().url().text().substring(1);
    }
}
