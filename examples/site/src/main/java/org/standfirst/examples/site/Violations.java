package org.standfirst.examples.site;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.standfirst.Content;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/** Lists violations, a line for each: its group, its path and its message, separated by tabs. */
final class Violations {
    private static final ContentValidator VALIDATOR = ContentValidator.create();
    private static final List<Class<?>> GROUPS = List.of(Default.class, ForPublication.class, Advisory.class);

    private Violations() {}

    /** Returns the lines for {@code content}, ordered by group and by position in the model. */
    static List<String> linesOf(Content content) {
        List<String> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>(); // ForPublication includes Default
        for (Class<?> group : GROUPS) {
            VALIDATOR.validate(content, group).stream()
                    .map(violation -> Lines.printable(violation.getPropertyPath() + "") + "\t"
                            + Lines.printable(violation.getMessage()))
                    .filter(seen::add)
                    .forEach(line -> lines.add(group.getSimpleName() + "\t" + line));
        }
        return lines;
    }
}
