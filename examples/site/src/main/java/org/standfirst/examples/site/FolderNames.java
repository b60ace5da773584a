package org.standfirst.examples.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Chooses folder names for ids. An id that every file system accepts as a name is used unchanged. In any other id,
 * characters are replaced. All names of a run differ, even on file systems that ignore case.
 */
final class FolderNames {
    private static final int MAX_LENGTH = 80;
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_.-]|^\\.|^-|\\.$");
    private static final Pattern RESERVED_BY_WINDOWS =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    /** The number of documents by name in lowercase. Only this map grows with the number of documents. */
    private final Map<String, Integer> given = new HashMap<>();

    /** Returns a name for the next document. Its id may have occurred before. */
    String next(String id) {
        String safe = safe(id);
        int number = given.merge(safe.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return number == 1 ? safe : safe + "~" + number; // no safe name contains a tilde
    }

    private static String safe(String id) {
        String start = id.substring(0, Math.min(id.length(), MAX_LENGTH));
        String safe = UNSAFE.matcher(start).replaceAll("_");
        return safe.isEmpty() || RESERVED_BY_WINDOWS.matcher(safe).matches() ? "_" + safe : safe;
    }
}
