package org.standfirst.examples.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Chooses folder names for ids. An id that every file system takes as a name is the name; in any other, characters are
 * replaced. No two ids of a run get the same name, even where upper and lower case are the same.
 */
final class FolderNames {
    private static final int MAX_LENGTH = 80;
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_.-]|^\\.|^-|\\.$");
    private static final Pattern RESERVED_BY_WINDOWS =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    /** How often a name was given, by its lower case: the only thing in memory that grows with the number of documents. */
    private final Map<String, Integer> given = new HashMap<>();

    /** Returns a name for the next document, whose id may be one that was there before. */
    String next(String id) {
        String safe = safe(id);
        int number = given.merge(safe.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return number == 1 ? safe : safe + "~" + number; // no safe name has a tilde
    }

    private static String safe(String id) {
        String start = id.substring(0, Math.min(id.length(), MAX_LENGTH));
        String safe = UNSAFE.matcher(start).replaceAll("_");
        return safe.isEmpty() || RESERVED_BY_WINDOWS.matcher(safe).matches() ? "_" + safe : safe;
    }
}
