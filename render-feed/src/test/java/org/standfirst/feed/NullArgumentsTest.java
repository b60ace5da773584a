package org.standfirst.feed;

import static java.util.Map.entry;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Feed;
import org.standfirst.Renderer;
import org.standfirst.testkit.NullArguments;

/** Every public method of the module rejects null with the parameter's name, unless it is {@code @Nullable}. */
class NullArgumentsTest {
    /** A value for each type of parameter and receiver. */
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            entry(OutputStream.class, OutputStream.nullOutputStream()),
            entry(Writer.class, Writer.nullWriter()),
            entry(Consumer.class, (Consumer<?>) value -> {}),
            entry(Renderer.class, FeedSamples.CONTENT),
            entry(Object.class, FeedSamples.feed()),
            entry(Feed.class, FeedSamples.feed()),
            entry(AtomRenderer.class, AtomRenderer.create()),
            entry(RssRenderer.class, RssRenderer.create()),
            entry(SitemapRenderer.class, SitemapRenderer.create()));

    @ParameterizedTest
    @MethodSource("types")
    void rejectsNullByName(Class<?> type) {
        NullArguments.of(SAMPLES).assertRejectedBy(type, SAMPLES.get(type));
    }

    static List<Class<?>> types() {
        return NullArguments.typesOfModule(RssRenderer.class);
    }
}
