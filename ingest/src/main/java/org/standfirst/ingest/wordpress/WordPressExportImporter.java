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
 * Reads exports of WordPress (WXR) of any length, post by post: memory is needed for one item, and for the authors, categories
 * and image addresses that items refer to. An item that cannot be read is reported and spoils no other.
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

    /** Returns a copy that knows this about the source. */
    public WordPressExportImporter withOrigin(Origin origin) {
        return new WordPressExportImporter(origin, limits);
    }

    /** Returns a copy with these limits, of which that of characters is for one item. */
    public WordPressExportImporter withLimits(Limits limits) {
        return new WordPressExportImporter(origin, limits);
    }

    /**
     * Reads a file twice, the first time for what its posts refer to, and gives each post to {@code posts}.
     *
     * @return the omissions that belong to no post, such as items that are none
     * @throws IOException if the file cannot be read; content is never a reason
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
     * Reads a source once, to its end, and gives each post to {@code posts}. Images that come later in the source than the post
     * that refers to them are reported.
     *
     * @return the omissions that belong to no post, such as items that are none
     * @throws IOException if {@code source} throws it; content is never a reason
     */
    public List<Omission> read(Reader source, Consumer<Imported<Post>> posts) throws IOException {
        Export export = new Export(origin, limits);
        export.read(requireNonNull(source, "source"), requireNonNull(posts, "posts"));
        return List.copyOf(export.omissions());
    }

    /** Opens a file as UTF-8; bytes that are none are replaced. */
    private static Reader open(Path file) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
