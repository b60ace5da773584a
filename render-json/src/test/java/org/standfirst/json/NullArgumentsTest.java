package org.standfirst.json;

import static java.util.Map.entry;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Feed;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Url;
import org.standfirst.jsonfeed.JsonFeedRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.NullArguments;

/** Every public method of the module rejects null with the parameter's name, unless it is {@code @Nullable}. */
class NullArgumentsTest {
    private static final Page PAGE = Page.of(
            Publication.builder("Gazette", Url.of("")).build(),
            Article.builder("ferry", "Night ferry").build());
    private static final JsonFault FAULT = new JsonFault("", 1, 1, "a string");

    /** A value for each type of parameter and receiver. */
    private static final Map<Class<?>, Object> SAMPLES = new HashMap<>(Map.ofEntries(
            entry(byte[].class, new byte[0]),
            entry(String.class, "{}"),
            entry(boolean.class, false),
            entry(int.class, 1),
            entry(long.class, 1L),
            entry(InputStream.class, InputStream.nullInputStream()),
            entry(OutputStream.class, OutputStream.nullOutputStream()),
            entry(Writer.class, Writer.nullWriter()),
            entry(Class.class, Article.class),
            entry(Consumer.class, (Consumer<?>) value -> {}),
            entry(Object.class, PAGE),
            entry(Content.class, PAGE),
            entry(Page.class, PAGE),
            entry(Feed.class, Feed.of(PAGE.publication(), List.of())),
            entry(Renderer.class, JsonRenderer.create()),
            entry(Iterator.class, Collections.emptyIterator()),
            entry(List.class, List.of(FAULT)),
            entry(JsonReader.class, JsonReader.create()),
            entry(JsonRenderer.class, JsonRenderer.create()),
            entry(JsonLines.class, JsonLines.create()),
            entry(JsonLine.class, new JsonLine<>(1, null, List.of(FAULT))),
            entry(JsonFault.class, FAULT),
            entry(JsonException.class, new JsonException(List.of(FAULT))),
            entry(JsonFeedRenderer.class, JsonFeedRenderer.create()),
            entry(SchemaOrgRenderer.class, SchemaOrgRenderer.create()),
            entry(StandfirstModule.class, new StandfirstModule())));

    static {
        JsonReader.create().with(options -> SAMPLES.put(JsonReader.Options.class, options));
        JsonRenderer.create().with(options -> SAMPLES.put(JsonRenderer.Options.class, options));
        SchemaOrgRenderer.create().with(options -> SAMPLES.put(SchemaOrgRenderer.Options.class, options));
    }

    @ParameterizedTest
    @MethodSource("types")
    void rejectsNullByName(Class<?> type) {
        NullArguments.of(SAMPLES).assertRejectedBy(type, SAMPLES.get(type));
    }

    static List<Class<?>> types() {
        return NullArguments.typesOfModule(JsonReader.class);
    }
}
