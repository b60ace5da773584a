package org.standfirst.ingest.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.MediaCredit;
import org.standfirst.ingest.text.CleanText;

/** Reads a credit line: as photographer and agencies if they are certain, or else as the printed line. */
public final class Credits {
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[/|／]|\\bvia\\b|(?<=\\s)[–—-](?=\\s)|(?<=\\s)(?:for|für|pour|para|per|voor|dla|pro)(?=\\s+\\p{Lu})|(?<=\\s)on(?=\\s+(?:Unsplash|Pexels|Flickr)))\\s*");
    private static final Pattern EASTERN_NAME =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・ \\u3000]{2,12}");
    private static final Pattern AP_PHOTO = Pattern.compile("(?i)(AP|AFP|EPA|PA|REUTERS) Photo");
    private static final Pattern LICENCE = Pattern.compile("\\bCC[ -](?:BY|0)\\b|\\d{4}|[()\\[\\]:@]|https?");
    private static final Pattern LEADING = Pattern.compile("^(?:\\s|[:：=＝©,;.·|–—-]|\\([Cc]\\))+");
    private static final Pattern TRAILING = Pattern.compile("(?:\\s|[,;·|/–—-])+$");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll}{2})\\.$");
    private static final int MAX_LINE = 300;
    private static final int MAX_NAME = 200;

    private Credits() {}

    /** Returns the credit of these words, or {@code null} if they are blank or too long. */
    static @Nullable MediaCredit of(String words) {
        return of(words, false);
    }

    /** Returns the credit of these words. If {@code byPerson}, they may be a name in a script without capitals. */
    static @Nullable MediaCredit of(String words, boolean byPerson) {
        String line = CleanText.lineOrNull(bare(words), MAX_LINE);
        if (line == null) {
            return null;
        }
        if (byPerson && EASTERN_NAME.matcher(line).matches() && !Agencies.isKnown(line)) {
            return MediaCredit.of(line);
        }
        String names = withSlash(line);
        MediaCredit parsed = LICENCE.matcher(names).find() ? null : parsed(names);
        return parsed == null ? MediaCredit.ofLine(line) : parsed;
    }

    /** Returns the credit of a line that has no label and no signs around it, as in our own pages. */
    public static @Nullable MediaCredit ofPrintedLine(String line) {
        MediaCredit credit = of(line);
        String whole = CleanText.lineOrNull(line, MAX_LINE);
        return credit == null || whole == null || credit.line() == null ? credit : MediaCredit.ofLine(whole);
    }

    private static String bare(String words) {
        String start = LEADING.matcher(CleanText.line(words)).replaceFirst("");
        return CreditLabels.stripped(
                FULL_STOP.matcher(TRAILING.matcher(start).replaceFirst("")).replaceFirst(""));
    }

    private static @Nullable MediaCredit parsed(String line) {
        List<String> agencies = new ArrayList<>();
        String photographer = null;
        int others = 0;
        String[] parts = SEPARATOR.split(line, -1);
        for (String part : parts) {
            String name = CleanText.line(part);
            if (name.isEmpty() || CleanText.length(name) > MAX_NAME) {
                return null;
            }
            if (photographer == null && Agencies.isPerson(name)) {
                photographer = name;
            } else {
                agencies.add(agency(name));
                others += Agencies.isKnown(name) ? 0 : 1;
            }
        }
        boolean certain = others == 0 || photographer != null && others == 1 && parts.length > 1;
        return certain ? new MediaCredit(photographer, agencies, null) : null;
    }

    /** Returns {@code Jane Doe, dpa} and {@code Jane Doe (dpa)} as {@code Jane Doe / dpa}. */
    private static String withSlash(String line) {
        int bracket = line.lastIndexOf(" (");
        if (bracket > 0 && line.endsWith(")") && Agencies.isKnown(line.substring(bracket + 2, line.length() - 1))) {
            return line.substring(0, bracket) + " / " + line.substring(bracket + 2, line.length() - 1);
        }
        int comma = line.lastIndexOf(", ");
        boolean agency = comma > 0 && Agencies.isKnown(line.substring(comma + 2));
        return agency ? line.substring(0, comma) + " / " + line.substring(comma + 2) : line;
    }

    private static String agency(String name) {
        Matcher photo = AP_PHOTO.matcher(name);
        return photo.matches() ? photo.group(1) : name;
    }
}
