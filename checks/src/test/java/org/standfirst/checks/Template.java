package org.standfirst.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.testkit.Doubles;

/** A text of the harmless rendering, cut where doubles stand. */
record Template(List<Part> parts) {

    /** Cuts {@code text}. */
    static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher doubles = Doubles.FIND.matcher(text);
        int end = 0;
        while (doubles.find()) {
            parts.add(new Part(text.substring(end, doubles.start()), -1, 0));
            parts.add(
                    new Part(doubles.group(), Integer.parseInt(doubles.group(1)), Integer.parseInt(doubles.group(2))));
            end = doubles.end();
        }
        parts.add(new Part(text.substring(end), -1, 0));
        return new Template(parts.stream().filter(part -> !part.text.isEmpty()).toList());
    }

    /** Returns whether {@code text} is this, with what {@code behind} returns in the places of the doubles. */
    boolean matches(String text, Function<Part, Pattern> behind) {
        StringBuilder pattern = new StringBuilder();
        for (Part part : parts) {
            pattern.append("(?:")
                    .append(part.isDouble() ? behind.apply(part).pattern() : Pattern.quote(part.text))
                    .append(')');
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(text).matches();
    }

    /** Returns this, with what {@code behind} returns in the places of the doubles. */
    String with(Function<Part, String> behind) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.isDouble() ? behind.apply(part) : part.text);
        }
        return text.toString();
    }

    /** A stretch of fixed text, or a double. */
    record Part(String text, int slot, int line) {
        boolean isDouble() {
            return slot >= 0;
        }
    }
}
