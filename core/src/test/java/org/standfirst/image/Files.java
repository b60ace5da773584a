package org.standfirst.image;

import java.util.List;
import java.util.stream.Stream;
import org.standfirst.Rendition;
import org.standfirst.Url;

/** Converts a short notation into the files of a photo, and files into their names. */
final class Files {
    private static final String FOLDER = "https://example.org/";

    private Files() {}

    /** Returns the files of a notation such as {@code a.jpg 1600x900|b.avif}. */
    static List<Rendition> files(String files) {
        return Stream.of(files.split("\\|")).map(Files::file).toList();
    }

    /** Returns the names of files. */
    static List<String> names(List<Rendition> files) {
        return files.stream()
                .map(file -> file.url().text().substring(FOLDER.length()))
                .toList();
    }

    private static Rendition file(String file) {
        String[] words = file.split("[ x](?=\\d)");
        Url url = Url.of(FOLDER + words[0]);
        return switch (words.length) {
            case 1 -> Rendition.of(url);
            case 2 -> Rendition.ofWidth(url, Integer.parseInt(words[1]));
            default -> Rendition.of(url, Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        };
    }
}
