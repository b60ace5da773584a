package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.GeoPoint;
import org.standfirst.Omission;
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
import org.standfirst.html.rendering.ImageSizes;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.html.rendering.Settings;
import org.standfirst.utf8.BufferPool;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Renders any content as an HTML fragment for your own template. The fragment of a {@link Page} is the content of its
 * {@code main} element, with related links, comments and their form. {@link PageRenderer} renders the whole document.
 *
 * <p>Immutable and thread-safe.
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

    /** Returns a builder with every default. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a cheap copy for one request: {@code renderer.with(o -> o.headingLevel(3))}. */
    public HtmlRenderer with(Consumer<HtmlOptions> change) {
        requireNonNull(change, "change");
        Settings changed = new Settings(settings);
        change.accept(new HtmlOptions(changed));
        return new HtmlRenderer(new Settings(changed), buffer); // a copy that the caller cannot change later
    }

    /**
     * Returns a cheap copy that writes {@code idPrefix} before every id, so that a page can contain several fragments.
     * If it is empty, which is the default, ids have the prefix of the rendered {@link org.standfirst.Page}, if there
     * is one.
     *
     * @throws IllegalArgumentException if {@code idPrefix} has characters other than letters a-z and A-Z, digits and
     *     hyphens
     */
    public HtmlRenderer withIdPrefix(String idPrefix) {
        if (!requireNonNull(idPrefix, "idPrefix").matches("[A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("idPrefix may only contain letters a-z and A-Z, digits and hyphens");
        }
        Settings changed = new Settings(settings);
        changed.idPrefix = idPrefix;
        return new HtmlRenderer(changed, buffer);
    }

    /**
     * Returns a cheap copy that resolves relative addresses against {@code base} if the content has no address of its
     * own, such as a comment in an e-mail; {@code null}, the default, for the publication's address.
     *
     * @throws IllegalArgumentException if {@code base} is not absolute, or if the profile is {@link Profile#PAGE}, in
     *     which a base has no effect
     */
    public HtmlRenderer withBase(@Nullable Url base) {
        if (settings.onPage()) {
            throw new IllegalArgumentException("base has no effect with Profile.PAGE");
        }
        if (base != null && !base.isAbsolute()) {
            throw new IllegalArgumentException("base must be absolute, not " + base.text());
        }
        Settings changed = new Settings(settings);
        changed.base = base;
        return new HtmlRenderer(changed, buffer);
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void render(Content content, OutputStream out) throws IOException {
        requireNonNull(content, "content");
        requireNonNull(out, "out");
        buffer.toStream(out, sink -> write(content, sink));
    }

    @Override
    public byte[] toBytes(Content content) {
        requireNonNull(content, "content");
        return buffer.toBytes(sink -> write(content, sink));
    }

    @Override
    public String render(Content content) {
        requireNonNull(content, "content");
        return buffer.toText(sink -> write(content, sink));
    }

    private void write(Content content, Utf8Buffer sink) {
        Rendering rendering = rendering(content, 2, sink);
        content.accept(new ContentHtml(rendering));
        rendering.elements().finish();
    }

    /**
     * Returns a rendering of {@code content} whose outermost heading has level {@code headingLevel}, unless the options
     * set another.
     */
    Rendering rendering(Content content, int headingLevel, Utf8Buffer sink) {
        return new Rendering(content, settings, headingLevel, sink, HtmlWriter::new);
    }

    Settings settings() {
        return settings;
    }

    BufferPool buffer() {
        return buffer;
    }

    private static Url openStreetMap(GeoPoint point) {
        String latitude = BigDecimal.valueOf(point.latitude()).toPlainString();
        String longitude = BigDecimal.valueOf(point.longitude()).toPlainString();
        return Url.of("https://www.openstreetmap.org/?mlat=" + latitude + "&mlon=" + longitude + "#map=15/" + latitude
                + "/" + longitude);
    }

    /** The options of a renderer. Not thread-safe. */
    public static final class Builder {
        private final Map<Role, Additions> additions = new HashMap<>();
        private final Hooks.Builder hooks = new Hooks.Builder();
        private Profile profile = Profile.PAGE;
        private LinkPolicy links = LinkPolicy.standard();
        private UnaryOperator<Url> images = ImagePolicy.SAME;
        private List<Integer> imageWidths = List.of();
        private BiFunction<Url, Integer, Url> resizer = (url, width) -> url;
        private @Nullable String imageSizes;
        private final Map<ImagePlace, String> placeSizes = new HashMap<>();
        private final List<Part<?>> parts = new ArrayList<>();
        private final List<Slot<?>> slots = new ArrayList<>();
        private int eagerImages = 1;
        private Set<String> frames = Set.of();
        private @Nullable Consumer<Omission> omissions;
        private Function<GeoPoint, @Nullable Url> maps = HtmlRenderer::openStreetMap;

        private Builder() {}

        /** Sets the profile, which is the use of the output; {@link Profile#PAGE} by default. */
        public Builder profile(Profile profile) {
            this.profile = requireNonNull(profile, "profile");
            return this;
        }

        /**
         * Adds classes to every element of a role, after the classes of the role: {@code addClasses(Role.PARAGRAPH,
         * "mb-4")}.
         *
         * @param classes one or several classes, separated by spaces
         * @throws IllegalArgumentException if {@code classes} is blank
         */
        public Builder addClasses(Role role, String classes) {
            additions.put(role, additions(role).withClasses(requireNonNull(classes, "classes")));
            return this;
        }

        /**
         * Adds an attribute {@code data-name} to every element of a role.
         *
         * @param name the name without {@code data-}: lowercase letters and digits in groups separated by hyphens, the
         *     first a letter; not {@code placement}
         * @throws IllegalArgumentException if the role already has the attribute, or if the name is not allowed
         */
        public Builder addData(Role role, String name, String value) {
            additions.put(role, additions(role).withData(requireNonNull(name, "name"), requireNonNull(value, "value")));
            return this;
        }

        /**
         * Sets the hook that renders a kind of block.
         *
         * @throws IllegalArgumentException if the kind already has a hook, or if {@code kind} is an interface
         */
        public <B extends Block> Builder block(Class<B> kind, ContentRenderer<B> renderer) {
            hooks.replace(oneKind(kind), kind.getSimpleName(), requireNonNull(renderer, "renderer"));
            return this;
        }

        /**
         * Sets the hook that renders the custom blocks of a type, instead of their fallback.
         *
         * @throws IllegalArgumentException if the type already has a hook
         */
        public Builder custom(String type, ContentRenderer<Custom> renderer) {
            hooks.replace(requireNonNull(type, "type"), type, requireNonNull(renderer, "renderer"));
            return this;
        }

        /**
         * Sets the hook that renders a part. A hook that writes nothing omits the part: {@code part(Part.RIGHTS,
         * (article, html) -> {})}.
         *
         * @throws IllegalArgumentException if the part already has a hook
         */
        public <M> Builder part(Part<M> part, ContentRenderer<M> renderer) {
            hooks.replace(requireNonNull(part, "part"), part.toString(), requireNonNull(renderer, "renderer"));
            parts.add(part);
            return this;
        }

        /**
         * Adds a hook that renders markup around a kind of block, outside of earlier hooks.
         *
         * @throws IllegalArgumentException if {@code kind} is an interface
         */
        public <B extends Block> Builder wrap(Class<B> kind, ContentDecorator<B> decorator) {
            hooks.wrap(oneKind(kind), requireNonNull(decorator, "decorator"));
            return this;
        }

        /** Adds a hook that renders markup around a part, outside of earlier hooks. */
        public <M> Builder wrap(Part<M> part, ContentDecorator<M> decorator) {
            hooks.wrap(requireNonNull(part, "part"), requireNonNull(decorator, "decorator"));
            parts.add(part);
            return this;
        }

        /** Adds content to a slot of every page; {@link HtmlOptions#addToSlot} adds it for one request. */
        public <M> Builder addToSlot(Slot<M> slot, ContentRenderer<M> renderer) {
            hooks.fill(requireNonNull(slot, "slot"), requireNonNull(renderer, "renderer"));
            slots.add(slot);
            return this;
        }

        /** Sets the policy for links; {@link LinkPolicy#standard} by default. */
        public Builder links(LinkPolicy links) {
            this.links = requireNonNull(links, "links");
            return this;
        }

        /**
         * Sets a function from the address of an image in the model to its address on the page, such as the address on
         * an image server. By default, both addresses are the same. Metadata such as {@code og:image} keeps the address
         * in the model.
         */
        public Builder images(UnaryOperator<Url> images) {
            requireNonNull(images, "images");
            this.images = url -> requireNonNull(images.apply(url), "images");
            return this;
        }

        /**
         * Sets the widths in which an image server provides each image; by default the renditions of the model are
         * used.
         *
         * @param widths the widths in pixels; a width greater than the width of the original is not used
         * @param resizer returns the address of an image in a width, given the result of {@link #images}
         * @throws IllegalArgumentException if a width is less than 1
         */
        public Builder imageWidths(List<Integer> widths, BiFunction<Url, Integer, Url> resizer) {
            List<Integer> sorted = requireNonNull(widths, "widths").stream()
                    .map(width -> requireNonNull(width, "widths"))
                    .sorted()
                    .toList();
            if (!sorted.isEmpty() && sorted.get(0) < 1) {
                throw new IllegalArgumentException("a width must be at least 1, not " + sorted.get(0));
            }
            requireNonNull(resizer, "resizer");
            imageWidths = sorted;
            this.resizer = (url, width) -> requireNonNull(resizer.apply(url, width), "resizer");
            return this;
        }

        /**
         * Sets the {@code sizes} attribute of photos, by which browsers choose a rendition, such as {@code 100vw}. By
         * default it depends on the place of the photo, and on the theme of a page or, in a fragment, {@link
         * Theme#broadsheet}.
         */
        public Builder imageSizes(String sizes) {
            imageSizes = requireNonNull(sizes, "sizes");
            return this;
        }

        /** Sets the {@code sizes} attribute of photos in one place: {@code imageSizes(ImagePlace.WIDE, "90vw")}. */
        public Builder imageSizes(ImagePlace place, String sizes) {
            placeSizes.put(requireNonNull(place, "place"), requireNonNull(sizes, "sizes"));
            return this;
        }

        /**
         * Sets a function that returns the address of a map for the point of a place, to which the point is linked,
         * also in feeds and e-mails. There is no link if the function returns {@code null} or an unsafe address, or if
         * the latitude or longitude is out of range. By default the map is on OpenStreetMap.
         */
        public Builder maps(Function<GeoPoint, @Nullable Url> maps) {
            this.maps = requireNonNull(maps, "maps");
            return this;
        }

        /**
         * Sets the number of photos that a page loads eagerly; 1 by default. Others are loaded when the reader scrolls
         * to them.
         *
         * @throws IllegalArgumentException if {@code count} is negative
         */
        public Builder eagerImages(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("count must be at least 0, not " + count);
            }
            eagerImages = count;
            return this;
        }

        /**
         * Sets the hosts whose players and posts are shown in a frame: {@code frames("www.youtube-nocookie.com")}. By
         * default there are none, and embedded content is a link. A frame is sandboxed, which also blocks cookies of
         * the host. The browser loads the frame, and sends the host a request, only when the reader scrolls to it.
         *
         * @throws IllegalArgumentException if one of {@code hosts} is not the name of a host, but an address
         */
        public Builder frames(String... hosts) {
            frames = Host.names(requireNonNull(hosts, "hosts"));
            return this;
        }

        /**
         * Sets a listener for custom blocks that are omitted because they have neither a hook nor a fallback; none by
         * default. The value of an omission is the type.
         */
        public Builder onOmission(Consumer<Omission> listener) {
            omissions = requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Returns the renderer.
         *
         * @throws IllegalArgumentException if the profile is not {@link Profile#PAGE}, and an option is set that has no
         *     effect without a page: {@link #frames}, {@link #eagerImages}, or a hook for a part or slot that only
         *     pages have
         */
        public HtmlRenderer build() {
            if (profile != Profile.PAGE && (!frames.isEmpty() || eagerImages != 1)) {
                throw new IllegalArgumentException("frames and eagerImages have no effect with Profile." + profile);
            }
            for (Part<?> part : parts) {
                part.in(profile);
            }
            for (Slot<?> slot : slots) {
                slot.in(profile);
            }
            BufferPool buffer = new BufferPool();
            ImagePolicy imagePolicy = new ImagePolicy(
                    images,
                    imageWidths,
                    resizer,
                    new ImageSizes(Map.copyOf(placeSizes), imageSizes, ImagePlace.DEFAULT_SIZES, buffer),
                    eagerImages);
            Settings settings =
                    new Settings(profile, tags(buffer), hooks.build(), links, imagePolicy, frames, omissions, maps);
            return new HtmlRenderer(settings, buffer);
        }

        private static <B extends Block> Class<B> oneKind(Class<B> kind) {
            if (requireNonNull(kind, "kind").isInterface()) {
                throw new IllegalArgumentException(
                        kind.getSimpleName() + " is not a single kind of block: set a hook for each kind");
            }
            return kind;
        }

        private Additions additions(Role role) {
            return additions.getOrDefault(requireNonNull(role, "role"), Additions.NONE);
        }

        /** Returns tags that later changes of this builder do not affect. */
        private Tags tags(BufferPool buffer) {
            Profile profile = this.profile;
            Map<Role, Additions> additions = Map.copyOf(this.additions);
            return new Tags(
                    (role, level) -> role.tag(level, profile, additions.getOrDefault(role, Additions.NONE), buffer));
        }
    }
}
