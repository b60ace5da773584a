package org.standfirst.labels.phrases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.standfirst.labels.Labels;

/** The built-in labels. There is one file for each language, which is read at its first use and then cached. */
public final class Bundles {
    /** The tags of the languages. The file of a region has only the texts that differ from the file of its language. */
    static final Set<String> LANGUAGES = Set.of(
            "ar", "ar-EG", "cs", "de", "en", "en-US", "es", "fr", "he", "hi", "it", "ja", "nl", "pl", "pt", "tr", "uk",
            "zh");

    private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

    private Bundles() {}

    /** Returns the labels in the language nearest to {@code language}, or in English. */
    public static Labels nearest(Locale language) {
        if (requireNonNull(language, "language").getLanguage().isEmpty()) {
            return Labels.ENGLISH; // saves a lookup for a photo or block, whose language is not known
        }
        return READ.computeIfAbsent(tag(language), Bundles::read);
    }

    private static String tag(Locale language) {
        String tag = language.getLanguage();
        if (!language.getCountry().isEmpty()) {
            String region = tag + "-" + language.getCountry();
            tag = LANGUAGES.contains(region) ? region : tag;
        }
        return LANGUAGES.contains(tag) ? tag : "en";
    }

    private static Phrases read(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Properties texts = new Properties();
        load(language.getLanguage(), texts);
        if (!language.getCountry().isEmpty()) {
            load(language.toString(), texts);
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
