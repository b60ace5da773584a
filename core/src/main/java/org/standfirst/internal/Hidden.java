package org.standfirst.internal;

/**
 * Invisible characters that titles, metadata and structured data must not have: byte order marks, zero-width spaces,
 * word joiners and soft hyphens. They control line breaks or were pasted by accident, and prevent a search from finding
 * a word.
 *
 * <p>The zero-width joiner and non-joiner are not hidden characters, as Persian, Hindi and joined emoji need them.
 * Neither are the marks and isolates of the text direction.
 */
public final class Hidden {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int WORD_JOINER = 0x2060;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Hidden() {}

    /** Returns whether {@code c} is a hidden character. */
    public static boolean is(int c) {
        return switch (c) {
            case SOFT_HYPHEN, ZERO_WIDTH_SPACE, WORD_JOINER, BYTE_ORDER_MARK -> true;
            default -> false;
        };
    }

    /** Returns {@code text} without hidden characters, for titles, metadata and structured data. */
    public static String removed(String text) {
        boolean hasHidden = text.indexOf(SOFT_HYPHEN) >= 0 // the JDK searches many characters at once
                || text.indexOf(ZERO_WIDTH_SPACE) >= 0
                || text.indexOf(WORD_JOINER) >= 0
                || text.indexOf(BYTE_ORDER_MARK) >= 0;
        return hasHidden ? visible(text) : text;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }
}
