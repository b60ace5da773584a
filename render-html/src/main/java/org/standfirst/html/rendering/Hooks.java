package org.standfirst.html.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.html.ContentDecorator;
import org.standfirst.html.ContentRenderer;
import org.standfirst.html.Part;
import org.standfirst.html.Slot;

/** The hooks of a caller, by class of block, type of custom block, part and slot. */
public final class Hooks {
    /** The key is a class of block, a type of custom block, or a {@link Part}. */
    private final Map<Object, ContentDecorator<?>> decorators;

    /** Whether there are no decorators, as in most renderers: then blocks and parts need no lookup. */
    private final boolean undecorated;

    private final Map<Slot<?>, List<ContentRenderer<?>>> slots;

    private Hooks(Builder source) {
        Map<Object, ContentDecorator<?>> all = new HashMap<>(source.replaced);
        for (Map.Entry<Object, ContentDecorator<?>> wrapped : source.wrapped.entrySet()) {
            all.merge(wrapped.getKey(), wrapped.getValue(), Hooks::around);
        }
        decorators = Map.copyOf(all);
        undecorated = decorators.isEmpty();
        slots = Map.copyOf(source.slots);
    }

    /** Returns the hook for the class of a block, or {@code null} if there is none. */
    @SuppressWarnings("unchecked") // registered under the block's own class
    public @Nullable ContentDecorator<Block> of(Block block) {
        return (ContentDecorator<Block>) find(block.getClass());
    }

    /** Returns the hook for a type of custom block, or {@code null} if there is none. */
    @SuppressWarnings("unchecked") // only types of custom blocks are strings among the keys
    public @Nullable ContentDecorator<Custom> ofCustom(String type) {
        return (ContentDecorator<Custom>) find(type);
    }

    /** Returns whether there is a hook that renders a custom block. */
    public boolean draws(Custom custom) {
        return of(custom) != null || ofCustom(custom.type()) != null;
    }

    /** Returns the hook for a part, or {@code null} if there is none. */
    @SuppressWarnings("unchecked") // registered under a part of that model
    <M> @Nullable ContentDecorator<M> of(Part<M> part) {
        return (ContentDecorator<M>) find(part);
    }

    private @Nullable ContentDecorator<?> find(Object target) {
        return undecorated ? null : decorators.get(target);
    }

    /** Returns the content of a slot. */
    @SuppressWarnings("unchecked") // registered under a slot of that model
    <M> List<ContentRenderer<M>> in(Slot<M> slot) {
        return (List<ContentRenderer<M>>) (List<?>) slots.getOrDefault(slot, List.of());
    }

    /** Returns the slots with content. */
    Set<Slot<?>> slots() {
        return slots.keySet();
    }

    static List<ContentRenderer<?>> joined(List<ContentRenderer<?>> first, List<ContentRenderer<?>> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    @SuppressWarnings("unchecked") // both have the same target
    private static ContentDecorator<?> around(ContentDecorator<?> inner, ContentDecorator<?> outer) {
        return compose((ContentDecorator<Object>) inner, (ContentDecorator<Object>) outer);
    }

    private static <M> ContentDecorator<M> compose(ContentDecorator<M> inner, ContentDecorator<M> outer) {
        return (model, html, defaultMarkup) ->
                outer.write(model, html, (changed, writer) -> inner.write(changed, writer, defaultMarkup));
    }

    /** Builds hooks. */
    public static final class Builder {
        private final Map<Object, ContentDecorator<?>> replaced = new HashMap<>();
        private final Map<Object, ContentDecorator<?>> wrapped = new HashMap<>();
        private final Map<Slot<?>, List<ContentRenderer<?>>> slots = new HashMap<>();

        /** Creates a builder without hooks. */
        public Builder() {}

        /** Sets the hook that replaces {@code target}. */
        public <M> void replace(Object target, String name, ContentRenderer<M> renderer) {
            ContentDecorator<M> decorator = (model, html, defaultMarkup) -> renderer.write(model, html);
            if (replaced.putIfAbsent(target, decorator) != null) {
                throw new IllegalArgumentException("there is a hook for " + name + " already");
            }
        }

        /** Adds a hook around {@code target}. */
        public void wrap(Object target, ContentDecorator<?> decorator) {
            wrapped.merge(target, decorator, Hooks::around);
        }

        /** Adds content to a slot. */
        public void fill(Slot<?> slot, ContentRenderer<?> renderer) {
            slots.merge(slot, List.of(renderer), Hooks::joined);
        }

        /** Returns the built hooks. */
        public Hooks build() {
            return new Hooks(this);
        }
    }
}
