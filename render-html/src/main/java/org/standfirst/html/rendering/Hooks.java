package org.standfirst.html.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.html.ContentDecorator;
import org.standfirst.html.ContentRenderer;
import org.standfirst.html.Part;
import org.standfirst.html.Slot;

/** What a caller draws otherwise than we do: by class of block, by type of custom block, by part; and what fills slots. */
public final class Hooks {
    /** The key is a class of block, a type of custom block, or a {@link Part}. */
    private final Map<Object, ContentDecorator<?>> decorators;

    private final Map<Slot<?>, List<ContentRenderer<?>>> slots;

    private Hooks(Builder source) {
        Map<Object, ContentDecorator<?>> all = new HashMap<>(source.replaced);
        source.wrapped.forEach((target, decorator) -> all.merge(target, decorator, Hooks::around));
        decorators = Map.copyOf(all);
        slots = Map.copyOf(source.slots);
    }

    /** Returns how the caller draws blocks of that class, or {@code null} if we draw them. */
    @SuppressWarnings("unchecked") // registered under the block's own class
    public @Nullable ContentDecorator<Block> of(Block block) {
        return (ContentDecorator<Block>) decorators.get(block.getClass());
    }

    /** Returns how the caller draws custom blocks of that type, or {@code null} if it does not. */
    @SuppressWarnings("unchecked") // the type of a custom block is the only text among the keys
    public @Nullable ContentDecorator<Custom> ofCustom(String type) {
        return (ContentDecorator<Custom>) decorators.get(type);
    }

    /** Returns how the caller draws a part, or {@code null} if we draw it. */
    @SuppressWarnings("unchecked") // registered under a part of that model
    <M> @Nullable ContentDecorator<M> of(Part<M> part) {
        return (ContentDecorator<M>) decorators.get(part);
    }

    /** Returns what fills a slot. */
    @SuppressWarnings("unchecked") // registered under a slot of that model
    <M> List<ContentRenderer<M>> in(Slot<M> slot) {
        return (List<ContentRenderer<M>>) (List<?>) slots.getOrDefault(slot, List.of());
    }

    static List<ContentRenderer<?>> joined(List<ContentRenderer<?>> first, List<ContentRenderer<?>> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    @SuppressWarnings("unchecked") // both are of one target
    private static ContentDecorator<?> around(ContentDecorator<?> inner, ContentDecorator<?> outer) {
        return compose((ContentDecorator<Object>) inner, (ContentDecorator<Object>) outer);
    }

    private static <M> ContentDecorator<M> compose(ContentDecorator<M> inner, ContentDecorator<M> outer) {
        return (model, html, ours) -> outer.write(model, html, (changed, writer) -> inner.write(changed, writer, ours));
    }

    /** Collects hooks. */
    public static final class Builder {
        private final Map<Object, ContentDecorator<?>> replaced = new HashMap<>();
        private final Map<Object, ContentDecorator<?>> wrapped = new HashMap<>();
        private final Map<Slot<?>, List<ContentRenderer<?>>> slots = new HashMap<>();

        /** Starts without hooks. */
        public Builder() {}

        /** Replaces how {@code target} is drawn. */
        public <M> void replace(Object target, String name, ContentRenderer<M> renderer) {
            ContentDecorator<M> decorator = (model, html, ours) -> renderer.write(model, html);
            if (replaced.putIfAbsent(target, decorator) != null) {
                throw new IllegalArgumentException("there is a hook for " + name + " already");
            }
        }

        /** Draws something around {@code target}. */
        public void wrap(Object target, ContentDecorator<?> decorator) {
            wrapped.merge(target, decorator, Hooks::around);
        }

        /** Fills a slot. */
        public void fill(Slot<?> slot, ContentRenderer<?> renderer) {
            slots.merge(slot, List.of(renderer), Hooks::joined);
        }

        /** Returns the hooks. */
        public Hooks build() {
            return new Hooks(this);
        }
    }
}
