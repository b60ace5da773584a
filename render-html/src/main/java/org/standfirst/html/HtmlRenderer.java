package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Renderer;
import org.standfirst.Url;
import org.standfirst.address.Host;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.html.markup.Additions;
import org.standfirst.html.markup.Tags;
import org.standfirst.html.page.ContentHtml;
import org.standfirst.html.rendering.Hooks;
import org.standfirst.html.rendering.ImagePolicy;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.html.rendering.Settings;
import org.standfirst.utf8.BufferPool;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Renders any content as a fragment of HTML, for a page of your own. A {@link Page} is rendered as what stands in its
 * {@code main} element; {@link PageRenderer} makes the whole document.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class HtmlRenderer implements Renderer<Content> {
    private final Settings settings;
    private final BufferPool buffer;

    private HtmlRenderer(Settings settings, BufferPool buffer) {
        this.settings = settings;
        this.buffer = buffer;
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
        Settings changed = new Settings(settings);
        change.accept(new HtmlOptions(changed));
        return new HtmlRenderer(new Settings(changed), buffer); // which the caller can't change later
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void render(Content content, OutputStream out) throws IOException {
        buffer.toStream(out, sink -> write(content, sink));
    }

    @Override
    public byte[] toBytes(Content content) {
        return buffer.toBytes(sink -> write(content, sink));
    }

    @Override
    public String render(Content content) {
        return buffer.toText(sink -> write(content, sink));
    }

    private void write(Content content, Utf8Buffer sink) {
        Rendering rendering = rendering(content, 2, sink);
        content.accept(new ContentHtml(rendering));
        rendering.elements().finish();
    }

    /** Starts a rendering of {@code content} whose outermost heading is of that level, unless the options set another. */
    Rendering rendering(Content content, int headingLevel, Utf8Buffer sink) {
        return new Rendering(content, settings, headingLevel, sink, HtmlWriter::new);
    }

    Settings settings() {
        return settings;
    }

    BufferPool buffer() {
        return buffer;
    }

    /** Collects what a renderer is made of. Not safe to share between threads. */
    public static final class Builder {
        private final Map<Role, Additions> additions = new EnumMap<>(Role.class);
        private final Hooks.Builder hooks = new Hooks.Builder();
        private Profile profile = Profile.PAGE;
        private LinkPolicy links = LinkPolicy.standard();
        private ImagePolicy images = ImagePolicy.STANDARD;
        private Set<String> frames = Set.of();
        private Consumer<Custom> leftOut = block -> {};

        private Builder() {}

        /** Says where the output goes; into a page of the site by default. */
        public Builder profile(Profile profile) {
            this.profile = requireNonNull(profile, "profile");
            return this;
        }

        /**
         * Adds classes to every element of a role, after our own: {@code addClasses(Role.PARAGRAPH, "mb-4 leading-7")}.
         *
         * @param classes separated by spaces
         * @throws IllegalArgumentException if there are none
         */
        public Builder addClasses(Role role, String classes) {
            additions(role).addClasses(classes);
            return this;
        }

        /**
         * Adds an attribute {@code data-name} to every element of a role.
         *
         * @param name lower-case letters, digits and hyphens
         * @throws IllegalArgumentException if the role has it already, or if it can't be a name
         */
        public Builder addData(Role role, String name, String value) {
            additions(role).addData(name, value);
            return this;
        }

        /**
         * Draws a kind of block in the caller's way instead of ours.
         *
         * @throws IllegalArgumentException if it is drawn by another already, or if it is a family of kinds
         */
        public <B extends Block> Builder block(Class<B> kind, Drawing<B> drawing) {
            hooks.replace(oneKind(kind), kind.getSimpleName(), requireNonNull(drawing, "drawing"));
            return this;
        }

        /**
         * Draws the custom blocks of a type, which are otherwise drawn as their fallback.
         *
         * @throws IllegalArgumentException if that type is drawn by another already
         */
        public Builder custom(String type, Drawing<Custom> drawing) {
            hooks.replace(requireNonNull(type, "type"), type, requireNonNull(drawing, "drawing"));
            return this;
        }

        /**
         * Draws a part in the caller's way instead of ours; not at all: {@code part(Part.RIGHTS, (article, html) -> {})}.
         *
         * @throws IllegalArgumentException if it is drawn by another already
         */
        public <M> Builder part(Part<M> part, Drawing<M> drawing) {
            hooks.replace(requireNonNull(part, "part"), part.toString(), requireNonNull(drawing, "drawing"));
            return this;
        }

        /**
         * Draws something around a kind of block. Called again, it draws around that.
         *
         * @throws IllegalArgumentException if it is a family of kinds
         */
        public <B extends Block> Builder wrap(Class<B> kind, Wrapping<B> wrapping) {
            hooks.wrap(oneKind(kind), requireNonNull(wrapping, "wrapping"));
            return this;
        }

        /** Draws something around a part. Called again, it draws around that. */
        public <M> Builder wrap(Part<M> part, Wrapping<M> wrapping) {
            hooks.wrap(requireNonNull(part, "part"), requireNonNull(wrapping, "wrapping"));
            return this;
        }

        /** Fills a slot on every page, after what fills it already; {@link HtmlOptions#slot} does for one request. */
        public <M> Builder slot(Slot<M> slot, Drawing<M> drawing) {
            hooks.fill(requireNonNull(slot, "slot"), requireNonNull(drawing, "drawing"));
            return this;
        }

        /** Says how links are followed; by default as {@link LinkPolicy#standard} does. */
        public Builder links(LinkPolicy links) {
            this.links = requireNonNull(links, "links");
            return this;
        }

        /**
         * Says where a picture on the page is fetched from, given its address in the model: for a picture server that
         * resizes, or a copy elsewhere. By default from that address. What names the picture to others, such as
         * {@code og:image}, keeps it.
         */
        public Builder images(UnaryOperator<Url> images) {
            this.images = this.images.source(requireNonNull(images, "images"));
            return this;
        }

        /**
         * Says in which widths a server offers each picture; by default what is offered are the model's own renditions.
         *
         * @param widths in pixels; those wider than the original are not offered
         * @param resizer returns the address of a picture in one of the widths, given what {@link #images} returns
         * @throws IllegalArgumentException if a width is less than 1
         */
        public Builder imageWidths(List<Integer> widths, BiFunction<Url, Integer, Url> resizer) {
            List<Integer> sorted = widths.stream().sorted().toList();
            if (!sorted.isEmpty() && sorted.get(0) < 1) {
                throw new IllegalArgumentException("a width must be at least 1, not " + sorted.get(0));
            }
            images = images.resized(sorted, requireNonNull(resizer, "resizer"));
            return this;
        }

        /**
         * Says how wide photos are shown, as CSS has it: {@code 100vw}. It is by this that browsers choose among the widths
         * of a picture. By default as wide as {@link Theme#broadsheet} has them, each in its place.
         */
        public Builder imageSizes(String sizes) {
            images = images.sizes(requireNonNull(sizes, "sizes"));
            return this;
        }

        /** Says how wide photos in one place are shown, if not as elsewhere: {@code imageSizes(ImagePlace.WIDE, "90vw")}. */
        public Builder imageSizes(ImagePlace place, String sizes) {
            images = images.sizes(requireNonNull(place, "place"), requireNonNull(sizes, "sizes"));
            return this;
        }

        /**
         * Says how many photos are fetched at once; 1 by default. The others are fetched when they come into sight.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder eagerImages(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("count must be at least 0, not " + count);
            }
            images = images.eager(count);
            return this;
        }

        /**
         * Names the hosts whose players and posts are shown in a frame: {@code frames("www.youtube-nocookie.com")}. The
         * frame is sandboxed, which keeps its host from cookies too, and loaded when it comes into sight; but from then on
         * that host knows of the reader. By default none, and what another site shows is a link.
         */
        public Builder frames(String... hosts) {
            frames = Host.names(hosts);
            return this;
        }

        /** Names who is told of each custom block that is left out, since nobody draws its type and it has no fallback. */
        public Builder leftOut(Consumer<Custom> listener) {
            leftOut = requireNonNull(listener, "listener");
            return this;
        }

        /** Returns the renderer. */
        public HtmlRenderer build() {
            Tags tags = new Tags(role -> role.tags(profile, additions.getOrDefault(role, Additions.NONE)));
            Settings settings = new Settings(profile, tags, hooks.build(), links, images, frames, leftOut);
            return new HtmlRenderer(settings, new BufferPool());
        }

        private static <B extends Block> Class<B> oneKind(Class<B> kind) {
            if (kind.isInterface()) {
                throw new IllegalArgumentException(kind.getSimpleName() + " is a family of kinds: name each");
            }
            return kind;
        }

        private Additions additions(Role role) {
            return additions.computeIfAbsent(requireNonNull(role, "role"), key -> new Additions());
        }
    }
}
