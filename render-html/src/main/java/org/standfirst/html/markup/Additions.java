package org.standfirst.html.markup;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The classes and {@code data-} attributes that a caller adds to every element of one role.
 *
 * @param classes the added classes in order; they may repeat
 * @param data the values in order, by the name of the attribute without {@code data-}
 */
public record Additions(List<String> classes, Map<String, String> data) {
    /** No additions. */
    public static final Additions NONE = new Additions(List.of(), Map.of());

    public Additions {
        classes = List.copyOf(classes);
        data = Collections.unmodifiableMap(data); // a copy would lose the order
    }

    /** Returns a copy with more classes, which are separated by whitespace. */
    public Additions withClasses(String names) {
        if (names.isBlank()) {
            throw new IllegalArgumentException("classes must not be blank");
        }
        List<String> more = new ArrayList<>(classes);
        more.addAll(List.of(names.strip().split("\\s+")));
        return new Additions(more, data);
    }

    /** Returns a copy with another attribute. */
    public Additions withData(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(data);
        if (more.putIfAbsent(DataName.checked(name), requireNonNull(value, "value")) != null) {
            throw new IllegalArgumentException("data-" + name + " is already set");
        }
        return new Additions(classes, more);
    }

    /**
     * Returns attributes by name: the classes, with {@code roleClasses} first, then {@code attributes}, then the added
     * data attributes.
     */
    public Map<String, String> addedTo(String roleClasses, Map<String, String> attributes) {
        Map<String, String> all = new LinkedHashMap<>();
        String allClasses = classes.isEmpty() ? roleClasses : addedTo(roleClasses);
        if (!allClasses.isEmpty()) {
            all.put("class", allClasses);
        }
        all.putAll(attributes);
        for (Map.Entry<String, String> attribute : data.entrySet()) {
            all.put("data-" + attribute.getKey(), attribute.getValue());
        }
        return all;
    }

    private String addedTo(String roleClasses) {
        Set<String> all = new LinkedHashSet<>(List.of(roleClasses.split(" ")));
        all.addAll(classes);
        all.remove("");
        return String.join(" ", all);
    }
}
