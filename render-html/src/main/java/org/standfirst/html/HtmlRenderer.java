package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Renderer;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.sink.SpareBuffer;
import org.standfirst.sink.Utf8Sink;

/**
 * Renders any content as a fragment of HTML, for a page of your own. A {@link Page} is rendered as what stands in its
 * {@code main} element; {@link PageRenderer} makes the whole document.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class HtmlRenderer implements Renderer<Content> {
    private final Setup setup;
    private final HtmlOptions options;

    private HtmlRenderer(Setup setup, HtmlOptions options) {
        this.setup = setup;
        this.options = options;
    }

    /** Returns a renderer with every default. */
    public static HtmlRenderer create() {
        return builder().build();
    }

    /** Starts a renderer from its defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a cheap copy for one request: {@code renderer.with(o -> o.headingLevel(3))}. */
    public HtmlRenderer with(Consumer<HtmlOptions> change) {
        HtmlOptions changed = new HtmlOptions(options);
        change.accept(changed);
        return new HtmlRenderer(setup, new HtmlOptions(changed));
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void render(Content content, OutputStream out) throws IOException {
        setup.buffer().toStream(out, sink -> write(content, sink));
    }

    @Override
    public byte[] toBytes(Content content) {
        return setup.buffer().toBytes(sink -> write(content, sink));
    }

    @Override
    public String render(Content content) {
        return setup.buffer().toText(sink -> write(content, sink));
    }

    private void write(Content content, Utf8Sink sink) {
        Context context = content.accept(new ContextOf(options, 2));
        HtmlWriter html = new HtmlWriter(sink, setup, options, context);
        html.write(content).finish();
    }

    /** Returns a writer for a whole page, whose outermost heading is of level 1. */
    HtmlWriter writer(Page page, Utf8Sink sink) {
        return new HtmlWriter(sink, setup, options, page.accept(new ContextOf(options, 1)));
    }

    SpareBuffer buffer() {
        return setup.buffer();
    }

    HtmlOptions options() {
        return options;
    }

    /** Collects what a renderer is made of. Not safe to share between threads. */
    public static final class Builder {
        private UnaryOperator<Url> images = UnaryOperator.identity();
        private final Map<Class<? extends Block>, BlockRenderer<?>> blocks = new HashMap<>();
        private final Map<String, BlockRenderer<?>> customs = new HashMap<>();

        private Builder() {}

        /**
         * Says where a picture on the page is fetched from, given its address in the model: for a picture server that
         * resizes, or a copy elsewhere. By default from that address. What names the picture to others, such as
         * {@code og:image}, keeps it.
         */
        public Builder images(UnaryOperator<Url> images) {
            this.images = requireNonNull(images, "images");
            return this;
        }

        /**
         * Draws a kind of block by a renderer of the caller's instead of ours.
         *
         * @throws IllegalArgumentException if there is one for that kind already
         */
        public <B extends Block> Builder block(Class<B> kind, BlockRenderer<B> renderer) {
            if (blocks.putIfAbsent(kind, requireNonNull(renderer, "renderer")) != null) {
                throw new IllegalArgumentException("there is a renderer for " + kind.getSimpleName() + " already");
            }
            return this;
        }

        /**
         * Draws the custom blocks of a type, which are otherwise drawn as their fallback.
         *
         * @throws IllegalArgumentException if there is a renderer for that type already
         */
        public Builder custom(String type, BlockRenderer<Custom> renderer) {
            if (customs.putIfAbsent(requireNonNull(type, "type"), requireNonNull(renderer, "renderer")) != null) {
                throw new IllegalArgumentException("there is a renderer for " + type + " already");
            }
            return this;
        }

        /** Returns the renderer. */
        public HtmlRenderer build() {
            Setup setup = new Setup(new Tags(), images, Map.copyOf(blocks), Map.copyOf(customs), new SpareBuffer());
            return new HtmlRenderer(setup, new HtmlOptions());
        }
    }
}
