package org.standfirst.labels.phrases;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.standfirst.Credit;
import org.standfirst.validation.CodeName;

/** The names of roles without a label. */
public final class RoleWords {
    private static final Pattern WORD_END = Pattern.compile("_+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private RoleWords() {}

    /**
     * Returns the name of a role as words: {@code data editor} for {@code dataEditor}. A name that is not an identifier
     * is returned unchanged.
     */
    public static String of(Credit.Role role) {
        String name = role.name();
        if (!CodeName.NAME.matcher(name).matches()) {
            return name;
        }
        StringJoiner words = new StringJoiner(" ");
        for (String word : WORD_END.split(name)) {
            boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
            words.add(acronym ? word : word.toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
