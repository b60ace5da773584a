package org.standfirst.html.markup;

import java.util.regex.Pattern;

/** The name of a caller's own attribute, after its {@code data-}. */
public final class DataName {
    private static final Pattern ALLOWED = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The one that is ours: see {@link org.standfirst.html.Attribute#DATA_PLACEMENT}. */
    private static final String PLACEMENT = "placement";

    private DataName() {}

    /** Returns {@code name} if it is one; refuses it else. */
    public static String checked(String name) {
        if (!ALLOWED.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of a data attribute has lower-case letters, digits and hyphens, unlike " + name);
        }
        if (name.equals(PLACEMENT)) {
            throw new IllegalArgumentException("data-placement is taken");
        }
        return name;
    }
}
