package org.standfirst.facts;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.internal.Years;

/** Reports the values at a path of the model that a format has a place for but cannot hold. */
public final class Omissions {
    private final Consumer<Omission> listener;
    private final String path;

    private Omissions(Consumer<Omission> listener, String path) {
        this.listener = listener;
        this.path = path;
    }

    /** Returns the omissions of a whole feed. */
    public static Omissions of(Consumer<Omission> listener) {
        return new Omissions(listener, "");
    }

    /** Returns the omissions within a component. */
    public Omissions within(String component) {
        return new Omissions(listener, path + component + ".");
    }

    /** Reports that a component is omitted. */
    public void add(String component, String value, String reason) {
        listener.accept(Omission.of(path + component, value, reason));
    }

    /** Returns an address if it is absolute; otherwise reports it, unless it is {@code null}, and returns null. */
    public @Nullable Url absolute(String component, @Nullable Url url) {
        if (url == null || url.isAbsolute()) {
            return url;
        }
        add(component, url.text(), "is not an absolute address");
        return null;
    }

    /** Returns a time if it can be written; otherwise reports it, unless it is {@code null}, and returns null. */
    public @Nullable Instant writable(String component, @Nullable Instant time) {
        if (time == null || Years.areWritable(time)) {
            return time;
        }
        add(component, time.toString(), "is not in the years 1 to 9999");
        return null;
    }
}
