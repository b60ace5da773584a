package org.standfirst.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.testkit.Placeholders;

/** A text of the harmless output, split at its placeholders. */
record Template(List<Part> parts) {

    /** Splits {@code text}. */
    static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher placeholders = Placeholders.FIND.matcher(text);
        int end = 0;
        while (placeholders.find()) {
            parts.add(new Part(text.substring(end, placeholders.start()), -1, 0));
            parts.add(new Part(
                    placeholders.group(),
                    Integer.parseInt(placeholders.group(1)),
                    Integer.parseInt(placeholders.group(2))));
            end = placeholders.end();
        }
        parts.add(new Part(text.substring(end), -1, 0));
        return new Template(parts.stream().filter(part -> !part.text.isEmpty()).toList());
    }

    /** Returns whether {@code text} is this template with its placeholders replaced by {@code originals}. */
    boolean matches(String text, Function<Part, Pattern> originals) {
        StringBuilder pattern = new StringBuilder();
        for (Part part : parts) {
            pattern.append("(?:")
                    .append(part.isPlaceholder() ? originals.apply(part).pattern() : Pattern.quote(part.text))
                    .append(')');
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(text).matches();
    }

    /** Returns this template with its placeholders replaced by {@code originals}. */
    String with(Function<Part, String> originals) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.isPlaceholder() ? originals.apply(part) : part.text);
        }
        return text.toString();
    }

    /** A fixed text or a placeholder. */
    record Part(String text, int slot, int line) {
        boolean isPlaceholder() {
            return slot >= 0;
        }
    }
}
