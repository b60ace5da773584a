package org.standfirst.html.markup;

/** Checks the names of {@code data-} attributes. */
public final class DataName {
    /** Reserved for {@link org.standfirst.html.Attribute#DATA_PLACEMENT}. */
    private static final String PLACEMENT = "placement";

    private DataName() {}

    /**
     * Returns {@code name}, which excludes {@code data-}; throws an {@link IllegalArgumentException} if it is not
     * allowed.
     */
    public static String checked(String name) {
        if (!isAllowed(name)) {
            throw new IllegalArgumentException(
                    "the name of a data attribute may only have lowercase letters, digits and single hyphens, not "
                            + name);
        }
        if (name.equals(PLACEMENT)) {
            throw new IllegalArgumentException("data-placement is reserved for the renderer");
        }
        return name;
    }

    /**
     * Returns whether a name starts with a lowercase letter and has only lowercase letters and digits, in groups
     * separated by hyphens.
     */
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
