package org.standfirst.ingest.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standfirst.ingest.source.Reading;

/** The members of a JSON object. Unread members are reported at the end. */
public final class JsonObject {
    private static final int MAX_PATH = 200;

    private final Map<?, ?> members;
    private final String path;
    private final UnaryOperator<Object> resolver;
    private final Set<Object> read = new HashSet<>();
    private final List<JsonObject> inner = new ArrayList<>();

    private JsonObject(Map<?, ?> members, String path, UnaryOperator<Object> resolver) {
        this.members = members;
        this.path = path;
        this.resolver = resolver;
    }

    /** Returns the members of a value; none if it is not an object. */
    public static JsonObject of(@Nullable Object value, String path) {
        return of(value, path, UnaryOperator.identity());
    }

    /**
     * Returns the members of a value; none if it is not an object.
     *
     * @param resolver replaces references by the values they refer to. It is applied to each member that is read, in
     *     this object and in the objects that are read from it, and to each unread member
     */
    public static JsonObject of(@Nullable Object value, String path, UnaryOperator<Object> resolver) {
        return new JsonObject(value instanceof Map<?, ?> map ? map : Map.of(), path, resolver);
    }

    private @Nullable Object value(String name) {
        Object value = members.get(name);
        return value == null ? null : resolver.apply(value);
    }

    /** Returns the position of the object as a JSON Pointer. */
    public String path() {
        return path;
    }

    /** Returns the JSON Pointer of a member. */
    public String path(String name) {
        return path + "/" + escaped(name);
    }

    /** Returns a text; empty if there is none. */
    public String text(String name) {
        if (value(name) instanceof String text) {
            read.add(name);
            return text;
        }
        return "";
    }

    /** Returns the texts of a member that is a text or a list of texts; none if the list has other values. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object value : listed(value(name))) {
            if (!(value instanceof String text)) {
                return List.of();
            }
            texts.add(text);
        }
        read.add(name);
        return texts;
    }

    /** Returns an object; without members if there is none. */
    public JsonObject object(String name) {
        Object value = value(name);
        if (value instanceof Map) {
            read.add(name);
        }
        return kept(of(value, path(name), resolver));
    }

    /**
     * Returns the objects of a member that is an object or a list of objects. A text counts as an object with the only
     * member {@code key}.
     */
    public List<JsonObject> objects(String name, String key) {
        read.add(name);
        List<JsonObject> objects = new ArrayList<>();
        Object all = value(name);
        boolean list = all instanceof List;
        for (Object value : listed(all)) {
            String path = list ? path(name) + "/" + objects.size() : path(name);
            objects.add(kept(of(value instanceof Map ? value : Map.of(key, value), path, resolver)));
        }
        return objects;
    }

    /** Returns the objects of a list of lists. */
    public List<JsonObject> objectsOfLists(String name) {
        List<JsonObject> objects = new ArrayList<>();
        if (value(name) instanceof List<?> lists) {
            read.add(name);
            for (int i = 0; i < lists.size(); i++) {
                for (int k = 0; lists.get(i) instanceof List<?> list && k < list.size(); k++) {
                    objects.add(kept(of(list.get(k), path(name) + "/" + i + "/" + k, resolver)));
                }
            }
        }
        return objects;
    }

    /** Marks members as read that repeat other members or do not describe the article. */
    public void ignore(String... names) {
        read.addAll(List.of(names));
    }

    /** Marks all members as read, because they do not describe the article. */
    public void ignoreAll() {
        read.addAll(members.keySet());
    }

    /** Returns whether there are no members other than these. */
    public boolean hasOnly(String... names) {
        return List.of(names).containsAll(members.keySet());
    }

    /** Returns whether there are no members. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    private static List<?> listed(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    private JsonObject kept(JsonObject facts) {
        inner.add(facts);
        return facts;
    }

    /** Reports every unread text, in this object and in the objects that were read from it. */
    public void reportUnread(Predicate<String> isPlaceholder, Reading reading) {
        members.forEach((name, value) -> {
            if (!read.contains(name)) {
                report(resolver.apply(value), path(String.valueOf(name)), isPlaceholder, reading);
            }
        });
        inner.forEach(facts -> facts.reportUnread(isPlaceholder, reading));
    }

    private static void report(Object value, String path, Predicate<String> isPlaceholder, Reading reading) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> report(inner, longer(path, String.valueOf(name)), isPlaceholder, reading));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                report(list.get(i), longer(path, String.valueOf(i)), isPlaceholder, reading);
            }
        } else if (!isPlaceholder.test(String.valueOf(value))) {
            reading.in(path).leaveOut(String.valueOf(value), "has no property in the model");
        }
    }

    /**
     * Returns the pointer of a member, or {@code path} itself if it is long, because every report holds its pointer.
     */
    private static String longer(String path, String name) {
        return path.length() > MAX_PATH ? path : path + "/" + escaped(name);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
