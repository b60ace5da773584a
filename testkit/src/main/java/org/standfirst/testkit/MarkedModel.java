package org.standfirst.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.Url;

/**
 * A model in which every text and address is a mark, and copies of it in which some marks are replaced. The output of a
 * copy must equal the output of the model, except for the replaced marks.
 */
public final class MarkedModel<M extends Record> {
    private static final Pattern MARK = Pattern.compile("k(\\d{4})[ab]");

    private final M model;
    private final List<String> components = new ArrayList<>();

    /** Creates a copy of {@code model} with marks instead of its texts and addresses. */
    public MarkedModel(M model) {
        this.model = model;
        changed(place -> false);
    }

    /**
     * Returns the components whose marks are in other positions of the output after marks were replaced. The first copy
     * replaces all marks. Each further copy replaces the marks whose numbers have a certain binary digit, so that any
     * two marks differ in one of the copies.
     */
    public Set<String> moved(Function<M, String> renderer) {
        Set<String> moved = new TreeSet<>();
        String before = renderer.apply(changed(place -> false));
        compare(before, renderer.apply(changed(place -> true)), place -> true, moved);
        for (int digit = 1; digit < components.size(); digit *= 2) {
            int bit = digit;
            IntPredicate changes = place -> (place & bit) != 0;
            compare(before, renderer.apply(changed(changes)), changes, moved);
        }
        return moved;
    }

    private void compare(String before, String after, IntPredicate changes, Set<String> moved) {
        String expected = MARK.matcher(before).replaceAll(mark -> {
            int place = Integer.parseInt(mark.group(1));
            return mark(place, changes.test(place));
        });
        if (!after.equals(expected)) {
            int same = 0;
            while (same < Math.min(after.length(), expected.length()) && after.charAt(same) == expected.charAt(same)) {
                same++;
            }
            Matcher mark = MARK.matcher(expected);
            String component = mark.find(Math.max(0, same - 5)) ? components.get(Integer.parseInt(mark.group(1))) : "";
            moved.add(component + " in "
                    + expected.substring(Math.max(0, same - 40), Math.min(expected.length(), same + 40)));
        }
    }

    /** Returns the number of values in the output for each component, such as {@code 3/4}. */
    public Map<String, String> shown(Function<M, String> renderer) {
        String output = renderer.apply(changed(place -> false));
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> found = new HashMap<>();
        for (int place = 0; place < components.size(); place++) {
            all.merge(components.get(place), 1, Integer::sum);
            found.merge(components.get(place), output.contains(mark(place, false)) ? 1 : 0, Integer::sum);
        }
        Map<String, String> shown = new TreeMap<>();
        all.forEach((component, count) -> shown.put(component, found.get(component) + "/" + count));
        return shown;
    }

    /** Returns a table of {@link #shown} for several models and renderers, with a line for each component. */
    @SafeVarargs
    public static <M extends Record> String table(Map<String, Function<M, String>> renderers, M... models) {
        Map<String, StringBuilder> lines = new TreeMap<>();
        renderers.forEach((name, renderer) -> {
            for (M model : models) {
                new MarkedModel<>(model)
                        .shown(renderer)
                        .forEach((component, count) -> lines.computeIfAbsent(component, StringBuilder::new)
                                .append(" | ")
                                .append(name)
                                .append(' ')
                                .append(count));
            }
        });
        return String.join("\n", lines.values());
    }

    /** Returns a copy in which the marks at some places are replaced. */
    private M changed(IntPredicate changes) {
        components.clear();
        return ModelTexts.changed(model, new Marks(changes));
    }

    private static String mark(int place, boolean other) {
        return String.format(Locale.ROOT, other ? "k%04db" : "k%04da", place); // so that sorted keys keep their order
    }

    /** A traversal of the model. Texts with the same id get the same mark. */
    private final class Marks implements ModelTexts.Change {
        private final IntPredicate changes;
        private final Map<String, String> ids = new HashMap<>();

        private Marks(IntPredicate changes) {
            this.changes = changes;
        }

        @Override
        public String text(String component, String text) {
            if (text.isBlank() || Distinct.isInterpreted(component)) {
                return text;
            }
            return Rotation.Kind.of(component) == Rotation.Kind.ID
                    ? ids.computeIfAbsent(text, id -> next(component))
                    : next(component);
        }

        @Override
        public Url url(String component, Url url) {
            return url.isAbsolute() ? Url.of("https://" + next(component) + ".example/") : url;
        }

        private String next(String component) {
            int place = components.size();
            components.add(component);
            return "q" + mark(place, changes.test(place)) + "q"; // Markdown may escape characters next to a mark
        }
    }
}
