package org.standfirst.html.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.html.Drawing;
import org.standfirst.html.Part;
import org.standfirst.html.Slot;
import org.standfirst.html.Wrapping;

/** What a caller draws otherwise than we do: by class of block, by type of custom block, by part; and what fills slots. */
public final class Hooks {
    /** The key is a class of block, a type of custom block, or a {@link Part}. */
    private final Map<Object, Wrapping<?>> wrappings;

    private final Map<Slot<?>, List<Drawing<?>>> slots;

    private Hooks(Builder source) {
        Map<Object, Wrapping<?>> all = new HashMap<>(source.replaced);
        source.wrapped.forEach((target, wrapping) -> all.merge(target, wrapping, Hooks::around));
        wrappings = Map.copyOf(all);
        slots = Map.copyOf(source.slots);
    }

    /** Returns how the caller draws blocks of that class, or {@code null} if we draw them. */
    @SuppressWarnings("unchecked") // registered under the block's own class
    public @Nullable Wrapping<Block> of(Block block) {
        return (Wrapping<Block>) wrappings.get(block.getClass());
    }

    /** Returns how the caller draws custom blocks of that type, or {@code null} if it does not. */
    @SuppressWarnings("unchecked") // the type of a custom block is the only text among the keys
    public @Nullable Wrapping<Custom> ofCustom(String type) {
        return (Wrapping<Custom>) wrappings.get(type);
    }

    /** Returns how the caller draws a part, or {@code null} if we draw it. */
    @SuppressWarnings("unchecked") // registered under a part of that model
    <M> @Nullable Wrapping<M> of(Part<M> part) {
        return (Wrapping<M>) wrappings.get(part);
    }

    /** Returns what fills a slot. */
    @SuppressWarnings("unchecked") // registered under a slot of that model
    <M> List<Drawing<M>> in(Slot<M> slot) {
        return (List<Drawing<M>>) (List<?>) slots.getOrDefault(slot, List.of());
    }

    static List<Drawing<?>> joined(List<Drawing<?>> first, List<Drawing<?>> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    @SuppressWarnings("unchecked") // both are of one target
    private static Wrapping<?> around(Wrapping<?> inner, Wrapping<?> outer) {
        return compose((Wrapping<Object>) inner, (Wrapping<Object>) outer);
    }

    private static <M> Wrapping<M> compose(Wrapping<M> inner, Wrapping<M> outer) {
        return (model, html, ours) -> outer.write(model, html, (changed, writer) -> inner.write(changed, writer, ours));
    }

    /** Collects hooks. */
    public static final class Builder {
        private final Map<Object, Wrapping<?>> replaced = new HashMap<>();
        private final Map<Object, Wrapping<?>> wrapped = new HashMap<>();
        private final Map<Slot<?>, List<Drawing<?>>> slots = new HashMap<>();

        /** Starts without hooks. */
        public Builder() {}

        /** Replaces how {@code target} is drawn. */
        public <M> void replace(Object target, String name, Drawing<M> drawing) {
            Wrapping<M> wrapping = (model, html, ours) -> drawing.write(model, html);
            if (replaced.putIfAbsent(target, wrapping) != null) {
                throw new IllegalArgumentException(name + " is drawn by another already");
            }
        }

        /** Draws something around {@code target}. */
        public void wrap(Object target, Wrapping<?> wrapping) {
            wrapped.merge(target, wrapping, Hooks::around);
        }

        /** Fills a slot. */
        public void fill(Slot<?> slot, Drawing<?> drawing) {
            slots.merge(slot, List.of(drawing), Hooks::joined);
        }

        /** Returns the hooks. */
        public Hooks build() {
            return new Hooks(this);
        }
    }
}
