package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a caller adds to every element of one role: classes, and attributes whose names begin with {@code data-}. */
final class Additions {
    static final Additions NONE = new Additions();

    private final Set<String> classes = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    void addClasses(String names) {
        if (names.isBlank()) {
            throw new IllegalArgumentException("a class must have a name");
        }
        classes.addAll(List.of(names.strip().split("\\s+")));
    }

    void addData(String name, String value) {
        if (data.putIfAbsent(DataName.checked(name), requireNonNull(value, "value")) != null) {
            throw new IllegalArgumentException("data-" + name + " is there already");
        }
    }

    /** Returns {@code ours}, and after them the caller's that are not among them. */
    String classesAfter(String ours) {
        Set<String> all = new LinkedHashSet<>(List.of(ours.split(" ")));
        all.addAll(classes);
        all.remove("");
        return String.join(" ", all);
    }

    Map<String, String> data() {
        return data;
    }
}
