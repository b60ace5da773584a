package org.standfirst.ingest.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The nodes of JSON-LD by their ids, and the references to them. */
final class References {
    static final String ID = "@id";
    private static final Set<?> IDENTITY = Set.of(ID, "@type");

    /**
     * The maximum size of all nodes that are copied for references, because many references can refer to one long node.
     */
    private static final int MAX_COPIED = 1_000_000;

    /** The size of a value, apart from the characters of its name and its text. */
    private static final int VALUE = 20;

    private final Map<String, Map<?, ?>> nodesById = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int copied;

    /** Returns whether an object has an id and nothing else but a type: it refers to a node. */
    static boolean isReference(Map<?, ?> map) {
        return map.containsKey(ID) && IDENTITY.containsAll(map.keySet());
    }

    /** Adds a node, unless it has no id or the id of an earlier node. */
    void add(Map<?, ?> node) {
        if (node.get(ID) instanceof String id && !isReference(node)) {
            nodesById.putIfAbsent(id, node);
        }
    }

    /** Adds all nodes in a value. Parsed JSON has at most 200 levels. */
    void addAll(Object value) {
        if (value instanceof Map<?, ?> map) {
            add(map);
            map.values().forEach(this::addAll);
        } else if (value instanceof List<?> list) {
            list.forEach(this::addAll);
        }
    }

    /**
     * Returns a value or a list of values, in which each reference has the members of the node to which it refers. The
     * references in that node are not resolved.
     */
    Object resolved(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::resolved).collect(Collectors.toList());
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.get("@value") instanceof String text) {
            return text;
        }
        return map.get(ID) instanceof String id ? joined(id, map) : map;
    }

    private Map<?, ?> joined(String id, Map<?, ?> part) {
        Map<?, ?> whole = nodesById.get(id);
        if (whole == null || whole == part || !countCopy(id, whole)) {
            return part;
        }
        Map<Object, Object> joined = new LinkedHashMap<>(whole);
        joined.putAll(part);
        return joined;
    }

    /** Counts the copy of a node, and returns whether it is within the limit. */
    private boolean countCopy(String id, Map<?, ?> node) {
        int size = sizes.computeIfAbsent(id, key -> size(node, MAX_COPIED + 1));
        if (copied + size > MAX_COPIED) {
            return false;
        }
        copied += size;
        return true;
    }

    /** Returns the size of a value, or {@code max} or more if it is larger. */
    private static int size(Object value, int max) {
        int size = VALUE;
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> member : map.entrySet()) {
                size += size >= max ? 0 : size(member.getKey(), max) + size(member.getValue(), max - size);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size() && size < max; i++) {
                size += size(list.get(i), max - size);
            }
        } else {
            size += value.toString().length();
        }
        return size;
    }
}
