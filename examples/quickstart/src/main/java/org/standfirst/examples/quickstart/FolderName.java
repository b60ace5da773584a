package org.standfirst.examples.quickstart;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for folders that any file system takes, whatever the id: two ids never share one. */
final class FolderName {
    private static final Pattern SAFE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern RESERVED_BY_WINDOWS = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");
    private static final int LONGEST = 80;

    private FolderName() {}

    /** Returns the id itself where it can be a name, else what is readable of it and a fingerprint. */
    static String of(String id) {
        boolean safe =
                SAFE.matcher(id).matches() && !RESERVED_BY_WINDOWS.matcher(id).matches() && id.length() <= LONGEST;
        return safe ? id : readable(id) + "_" + fingerprint(id);
    }

    private static String readable(String id) {
        String start = id.substring(0, Math.min(id.length(), LONGEST));
        return start.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String fingerprint(String id) {
        try {
            ByteBuffer units = ByteBuffer.allocate(2 * id.length()); // not UTF-8, which has no unpaired surrogates
            units.asCharBuffer().put(id);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(units.array());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
