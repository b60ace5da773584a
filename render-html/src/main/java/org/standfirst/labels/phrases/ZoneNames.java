package org.standfirst.labels.phrases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.standfirst.labels.Labels;
import org.standfirst.utf8.Utf8Buffer;

/**
 * The names of one time zone, by offset from UTC: GMT and BST for London. An offset without a name is written as
 * UTC+03:00.
 */
public final class ZoneNames {
    private static final Map<String, Map<ZoneOffset, String>> ZONES = load();

    private final Map<ZoneOffset, String> names;
    private final Map<String, String> translations;
    private final BiConsumer<Utf8Buffer, String> encoding;

    /**
     * Finds the names of a zone.
     *
     * @param translations names in the language of the labels, by name and offset in {@code zones.txt}: {@code
     *     CET+01:00}
     * @param encoding writes text in the output format
     */
    ZoneNames(ZoneId zone, Map<String, String> translations, BiConsumer<Utf8Buffer, String> encoding) {
        names = ZONES.getOrDefault(zone.getId(), Map.of());
        this.translations = translations;
        this.encoding = encoding;
    }

    /** Returns the name for an offset. */
    String at(ZoneOffset offset) {
        String name = names.get(offset);
        if (name == null) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        }
        return translations.isEmpty() ? name : translations.getOrDefault(name + offset.getId(), name);
    }

    /** Writes the name for an offset. */
    void write(ZoneOffset offset, Utf8Buffer out) {
        encoding.accept(out, at(offset));
    }

    /** Returns the names of all zones in {@code zones.txt}, by zone and offset. */
    static Map<String, Map<ZoneOffset, String>> all() {
        return ZONES;
    }

    /** Reads {@code zones.txt}, which has lines such as {@code +00:00 GMT, +01:00 BST: Europe/London Europe/Jersey}. */
    private static Map<String, Map<ZoneOffset, String>> load() {
        Map<String, Map<ZoneOffset, String>> zones = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(Labels.class.getResourceAsStream("zones.txt"), "zones.txt"), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    read(line, zones);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(zones);
    }

    private static void read(String line, Map<String, Map<ZoneOffset, String>> zones) {
        int end = line.lastIndexOf(": ");
        Map<ZoneOffset, String> names = new HashMap<>();
        for (String name : line.substring(0, end).split(", ")) {
            int space = name.indexOf(' ');
            names.put(ZoneOffset.of(name.substring(0, space)), name.substring(space + 1));
        }
        for (String zone : line.substring(end + 2).split(" ")) {
            zones.put(zone, Map.copyOf(names));
        }
    }
}
