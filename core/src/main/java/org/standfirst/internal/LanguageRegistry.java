package org.standfirst.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The subtags of the IANA language subtag registry, which defines the valid language tags of BCP 47 (RFC 5646). Private
 * use subtags and extensions are not checked.
 */
public final class LanguageRegistry {
    /** The subtags of each type, each between two spaces. */
    private static final Map<String, String> TABLE = read("language-subtags.txt");

    /** The language that is usually meant by a subtag that does not exist. */
    private static final Map<String, String> LANGUAGE_SUGGESTIONS = pairs(
            "alb=sq arm=hy baq=eu bur=my chi=zh cze=cs dut=nl fre=fr geo=ka ger=de gre=el ice=is mac=mk mao=mi may=ms per=fa "
                    + "rum=ro slo=sk tib=bo wel=cy al=sq at=de-AT au=en-AU bd=bn by=be cl=es-CL cn=zh cz=cs dk=da "
                    + "eg=ar-EG gb=en-GB gr=el hk=zh-HK il=he iq=ar-IQ ir=fa jp=ja kh=km kp=ko kr=ko kz=kk "
                    + "lk=si mx=es-MX np=ne nz=en-NZ ph=fil pk=ur rs=sr sy=ar-SY ua=uk us=en-US vn=vi");

    private static final Map<String, String> REGION_SUGGESTIONS =
            pairs("UK=GB DA=DK EL=GR FA=IR HE=IL HI=IN JA=JP KO=KR NB=NO ZH=CN");

    private LanguageRegistry() {}

    /** Returns the file date of the registry that is used, as {@code 2026-01-31}. */
    static String date() {
        return line("date").strip();
    }

    /**
     * Returns the first subtag of {@code language} that the registry lacks or has replaced, or {@code null} if there is
     * none.
     */
    public static @Nullable Fault faultOf(Locale language) {
        String tag = language.toLanguageTag();
        List<String> subtags = List.of(tag.split("-"));
        for (int i = 0; i < subtags.size() && subtags.get(i).length() > 1; i++) {
            String subtag = subtags.get(i);
            String type = i == 0 ? "language" : typeOf(subtag);
            if (!isValid(type, subtag)) {
                return new Fault(entry(type, subtag), suggestion(subtags, i, type));
            }
        }
        return null;
    }

    private static String typeOf(String subtag) {
        if (subtag.length() > 4 || subtag.length() == 4 && Character.isDigit(subtag.charAt(0))) {
            return "variant";
        }
        return subtag.length() == 4 ? "script" : "region";
    }

    private static boolean isValid(String type, String subtag) {
        return line(type).contains(' ' + entry(type, subtag) + ' ') || isPrivateUse(type, subtag);
    }

    /** Returns a subtag in the case of the registry: a {@link Locale} may have variants in uppercase. */
    private static String entry(String type, String subtag) {
        return type.equals("variant") ? subtag.toLowerCase(Locale.ROOT) : subtag;
    }

    private static boolean isPrivateUse(String type, String subtag) {
        return switch (type) {
            case "language" -> isBetween("qaa", subtag, "qtz");
            case "script" -> isBetween("Qaaa", subtag, "Qabx");
            case "region" -> isBetween("QM", subtag, "QZ") || isBetween("XA", subtag, "XZ");
            default -> false;
        };
    }

    private static boolean isBetween(String first, String subtag, String last) {
        return subtag.length() == first.length() && first.compareTo(subtag) <= 0 && subtag.compareTo(last) <= 0;
    }

    /** Returns the tag with the subtag at {@code index} replaced, or removed if no replacement is known. */
    private static @Nullable String suggestion(List<String> subtags, int index, String type) {
        String replacement = replacement(subtags, index, type);
        if (index == 0 && replacement == null) {
            return null;
        }
        List<String> better = new ArrayList<>(subtags);
        if (replacement == null) {
            better.remove(index);
        } else {
            better.set(index, replacement);
        }
        Locale suggestion = Locale.forLanguageTag(String.join("-", better));
        return faultOf(suggestion) == null ? suggestion.toLanguageTag() : null;
    }

    private static @Nullable String replacement(List<String> subtags, int index, String type) {
        String subtag = subtags.get(index);
        String replaced = pairs(line(type + "-replaced")).get(entry(type, subtag));
        if (replaced != null) {
            return replaced;
        }
        return switch (type) {
            case "language" -> suggestedLanguage(subtag, subtags.size() > 1);
            case "region" -> subtags.get(0).equals("uk") && subtag.equals("UK") ? "UA" : REGION_SUGGESTIONS.get(subtag);
            default -> null;
        };
    }

    /** Returns the language that is meant by a code of a country, or by a code of three letters. */
    private static @Nullable String suggestedLanguage(String subtag, boolean hasMoreSubtags) {
        String meant = LANGUAGE_SUGGESTIONS.get(subtag);
        if (meant != null) {
            return hasMoreSubtags ? meant.split("-")[0] : meant;
        }
        for (String language : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(language).getISO3Language().equals(subtag)) {
                return language;
            }
        }
        return null;
    }

    private static String line(String key) {
        return TABLE.getOrDefault(key, "");
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : text.strip().split(" +")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
            }
        }
        return pairs;
    }

    private static Map<String, String> read(String resource) {
        Map<String, String> table = new TreeMap<>();
        try (InputStream in = requireNonNull(LanguageRegistry.class.getResourceAsStream(resource), resource)) {
            for (String line : new String(in.readAllBytes(), US_ASCII).split("\n")) {
                int space = line.indexOf(' ');
                table.put(line.substring(0, space), line.substring(space));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A subtag that is not in the registry, or that the registry has replaced.
     *
     * @param subtag the subtag, in the case of the registry
     * @param suggestion the tag that was probably meant, or {@code null} if that is not known
     */
    public record Fault(String subtag, @Nullable String suggestion) {}
}
