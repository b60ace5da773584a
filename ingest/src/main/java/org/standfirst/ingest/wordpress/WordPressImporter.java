package org.standfirst.ingest.wordpress;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Importer;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.blog.RestPost;
import org.standfirst.ingest.json.JsonTree;
import org.standfirst.ingest.source.BoundedText;
import org.standfirst.ingest.source.Reading;

/**
 * Reads responses of the REST API of WordPress: one post or page, or a list of them. Authors, categories, tags, the
 * image of a post and comments are read if the response embeds them, as it does if the request has the parameter {@code
 * _embed}.
 */
public final class WordPressImporter implements Importer<List<Post>> {
    private final Origin origin;
    private final Limits limits;

    private WordPressImporter(Origin origin, Limits limits) {
        this.origin = requireNonNull(origin, "origin");
        this.limits = requireNonNull(limits, "limits");
    }

    /** Returns an importer with {@link Origin#UNKNOWN}. */
    public static WordPressImporter create() {
        return new WordPressImporter(Origin.UNKNOWN, Limits.DEFAULT);
    }

    /** Returns a copy with this origin. */
    public WordPressImporter withOrigin(Origin origin) {
        return new WordPressImporter(origin, limits);
    }

    /** Returns a copy with these limits. */
    public WordPressImporter withLimits(Limits limits) {
        return new WordPressImporter(origin, limits);
    }

    @Override
    public Imported<List<Post>> read(Reader source) throws IOException {
        Reading reading = Reading.of(origin, limits);
        Object value = JsonTree.parse(BoundedText.of(requireNonNull(source, "source"), reading), reading);
        List<Post> posts = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(RestPost.read(list.get(i), "/" + i, reading), posts);
            }
        } else if (value != null) {
            add(RestPost.read(value, "", reading), posts);
        }
        return new Imported<>(List.copyOf(posts), reading.omissions());
    }

    private static void add(@Nullable Post post, List<Post> posts) {
        if (post != null) {
            posts.add(post);
        }
    }
}
