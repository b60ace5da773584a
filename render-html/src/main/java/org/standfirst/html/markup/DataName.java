package org.standfirst.html.markup;

/** The name of a caller's own attribute, after its {@code data-}. */
public final class DataName {
    /** The one that is ours: see {@link org.standfirst.html.Attribute#DATA_PLACEMENT}. */
    private static final String PLACEMENT = "placement";

    private DataName() {}

    /** Returns {@code name} if it is one; refuses it else. */
    public static String checked(String name) {
        if (!isAllowed(name)) {
            throw new IllegalArgumentException(
                    "the name of a data attribute has lowercase letters, digits and hyphens, unlike " + name);
        }
        if (name.equals(PLACEMENT)) {
            throw new IllegalArgumentException("data-placement is taken");
        }
        return name;
    }

    /** Returns whether a name has a lowercase letter, and then such letters and digits in groups with a hyphen between. */
    private static boolean isAllowed(String name) {
        boolean afterHyphen = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || i > 0 && c >= '0' && c <= '9';
            if (!letter && (c != '-' || afterHyphen)) {
                return false;
            }
            afterHyphen = !letter;
        }
        return !afterHyphen;
    }
}
