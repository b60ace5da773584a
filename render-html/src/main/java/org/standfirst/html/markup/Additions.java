package org.standfirst.html.markup;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes and {@code data-} attributes that a caller adds to every element of one role. */
public final class Additions {
    /** No additions. */
    public static final Additions NONE = new Additions();

    private final Set<String> classes = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    public void addClasses(String names) {
        if (names.isBlank()) {
            throw new IllegalArgumentException("classes must not be blank");
        }
        classes.addAll(List.of(names.strip().split("\\s+")));
    }

    public void addData(String name, String value) {
        if (data.putIfAbsent(DataName.checked(name), requireNonNull(value, "value")) != null) {
            throw new IllegalArgumentException("data-" + name + " is already set");
        }
    }

    /**
     * Returns attributes by name: the classes, with {@code roleClasses} first, then {@code attributes}, then the added
     * data attributes.
     */
    public Map<String, String> addedTo(String roleClasses, Map<String, String> attributes) {
        Set<String> allClasses = new LinkedHashSet<>(List.of(roleClasses.split(" ")));
        allClasses.addAll(classes);
        allClasses.remove("");
        Map<String, String> all = new LinkedHashMap<>();
        if (!allClasses.isEmpty()) {
            all.put("class", String.join(" ", allClasses));
        }
        all.putAll(attributes);
        data.forEach((name, value) -> all.put("data-" + name, value));
        return all;
    }
}
