package org.standfirst.examples.archive;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Creates folder names for ids of any kind, which every file system accepts. Different ids have different names. */
final class PagePath {
    private static final Pattern SAFE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern RESERVED_BY_WINDOWS = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");
    private static final int MAX_LENGTH = 80;

    private PagePath() {}

    /** Returns the id itself if it is a safe name, or else the safe characters of its start and a hash. */
    static String of(String id) {
        boolean safe = id.length() <= MAX_LENGTH
                && SAFE.matcher(id).matches()
                && !RESERVED_BY_WINDOWS.matcher(id).matches();
        return safe ? id : readable(id) + "_" + hash(id);
    }

    private static String readable(String id) {
        String start = id.substring(0, Math.min(id.length(), MAX_LENGTH));
        return start.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String hash(String id) {
        try {
            ByteBuffer chars = ByteBuffer.allocate(2 * id.length()); // no charset keeps unpaired surrogates
            chars.asCharBuffer().put(id);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(chars.array());
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
