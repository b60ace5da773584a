package org.standfirst.labels.phrases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.standfirst.labels.Labels;

/** The built-in labels. There is a file for each language, and for each region or script with texts of its own. A file is read at its first use
 * and then cached. */
public final class Bundles {
    /**
     * The tags of the files, each with the other regions and scripts that use it. The file of a region or script has
     * only the texts that differ from the file of its language. Regions with the same numbers and months share a file.
     */
    private static final String FILES = """
            ar
            ar-DZ TN
            ar-EG BH DJ ER IL KM KW MR OM QA SA SD SO SS TD YE
            ar-LB IQ JO PS SY
            ar-MA
            cs
            de
            de-AT
            de-CH LI
            en
            en-AU NZ
            en-CA
            en-IN
            en-US AS GU MP PH PR VI
            es
            es-AR BO CL CO EC PY UY VE
            es-MX 419 BR BZ CU DO GT HN NI PA PE PR SV US
            fr
            fr-CA
            fr-CH
            he
            hi
            it
            it-CH
            ja
            nl
            pl
            pt
            pt-PT AO CH CV GQ GW LU MO MZ ST TL
            tr
            uk
            zh Hans
            zh-Hant HK MO TW
            """;

    /** The tag of the file for each language, region and script. */
    private static final Map<String, String> TAGS = tags();

    private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

    private Bundles() {}

    /** Returns the labels in the language nearest to {@code language}, or in English. */
    public static Labels nearest(Locale language) {
        if (requireNonNull(language, "language").getLanguage().isEmpty()) {
            return Labels.ENGLISH; // saves a lookup for a photo or block, whose language is not known
        }
        return READ.computeIfAbsent(tag(language), Bundles::read);
    }

    /** Returns the tags of all files. */
    static Set<String> languages() {
        return new TreeSet<>(TAGS.values());
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        for (String line : FILES.split("\n")) { // a lambda would make the first page slower
            String[] names = line.split(" ");
            tags.put(names[0], names[0]);
            for (int i = 1; i < names.length; i++) {
                tags.put(names[0].substring(0, 2) + "-" + names[i], names[0]);
            }
        }
        return tags;
    }

    private static String tag(Locale language) {
        String tag = null;
        if (!language.getScript().isEmpty()) {
            tag = TAGS.get(language.getLanguage() + "-" + language.getScript());
        }
        if (tag == null && !language.getCountry().isEmpty()) {
            tag = TAGS.get(language.getLanguage() + "-" + language.getCountry());
        }
        return tag == null ? TAGS.getOrDefault(language.getLanguage(), "en") : tag;
    }

    private static Phrases read(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Properties texts = new Properties();
        load(language.getLanguage(), texts);
        if (!tag.equals(language.getLanguage())) {
            load(tag.replace('-', '_'), texts);
        }
        return Phrases.ofLibrary(language, texts);
    }

    private static void load(String name, Properties texts) {
        String file = "labels_" + name + ".properties";
        try (Reader in = new InputStreamReader(requireNonNull(Labels.class.getResourceAsStream(file), file), UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
