package org.standfirst.ingest.wordpress;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.standfirst.Omission;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.blog.Export;

/**
 * Reads exports of WordPress (WXR) of any length, post by post. Memory is needed for one item, and for the authors,
 * categories and image addresses to which items refer. An item that cannot be read is reported, and all others are
 * read.
 */
public final class WordPressExportImporter {
    private final Origin origin;
    private final Limits limits;

    private WordPressExportImporter(Origin origin, Limits limits) {
        this.origin = requireNonNull(origin, "origin");
        this.limits = requireNonNull(limits, "limits");
    }

    /** Returns an importer with {@link Origin#UNKNOWN}. */
    public static WordPressExportImporter create() {
        return new WordPressExportImporter(Origin.UNKNOWN, Limits.DEFAULT);
    }

    /** Returns a copy with this origin. */
    public WordPressExportImporter withOrigin(Origin origin) {
        return new WordPressExportImporter(origin, limits);
    }

    /** Returns a copy with these limits. The limit of characters applies to each item. */
    public WordPressExportImporter withLimits(Limits limits) {
        return new WordPressExportImporter(origin, limits);
    }

    /**
     * Reads a file and passes each post to {@code posts}. The file is read twice, the first time for the authors,
     * categories and images to which its posts refer.
     *
     * @return the omissions that belong to no post, such as items that are not posts
     * @throws IOException if the file cannot be read; invalid content never causes an exception
     */
    public List<Omission> read(Path file, Consumer<Imported<Post>> posts) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(posts, "posts");
        Export export = new Export(origin, limits);
        try (Reader first = open(file)) {
            export.index(first);
        }
        try (Reader second = open(file)) {
            export.read(second, posts);
        }
        return List.copyOf(export.omissions());
    }

    /**
     * Reads a source once, to its end, and passes each post to {@code posts}. An image that comes later in the source
     * than the post that refers to it is reported.
     *
     * @return the omissions that belong to no post, such as items that are not posts
     * @throws IOException if {@code source} throws it; invalid content never causes an exception
     */
    public List<Omission> read(Reader source, Consumer<Imported<Post>> posts) throws IOException {
        Export export = new Export(origin, limits);
        export.read(requireNonNull(source, "source"), requireNonNull(posts, "posts"));
        return List.copyOf(export.omissions());
    }

    /** Opens a file as UTF-8. Malformed bytes are replaced. */
    private static Reader open(Path file) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
