package org.standfirst.ingest.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.ingest.source.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Parses JSON into maps, lists and texts. Numbers and booleans become texts. Common faults of templates are accepted:
 * comments, line ends within texts, needless backslashes, commas at the end of a list, and several values one after the
 * other. If the JSON is otherwise malformed, the values before the fault are kept, and the fault is reported.
 */
public final class JsonTree {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final Reading reading;
    private boolean broken;

    private JsonTree(Reading reading) {
        this.reading = reading;
    }

    /** Returns the value of a text: a map, a list, a text, or {@code null}. */
    public static @Nullable Object parse(String json, Reading reading) {
        JsonTree tree = new JsonTree(reading);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return tree.values(parser);
        } catch (JacksonException e) {
            reading.leaveOut("everything from here on", "is not JSON: " + e.getOriginalMessage());
            return null;
        }
    }

    /** Returns the only value, or a list of all values, and of the elements of all arrays, if the text has several. */
    private @Nullable Object values(JsonParser parser) {
        Object first = value(parser);
        List<Object> values = new ArrayList<>();
        while (!broken && next(parser)) {
            addTo(values, value(parser));
        }
        if (values.isEmpty()) {
            return first;
        }
        List<Object> all = new ArrayList<>();
        addTo(all, first);
        all.addAll(values);
        return all;
    }

    private static void addTo(List<Object> values, @Nullable Object value) {
        if (value instanceof List<?> elements) {
            values.addAll(elements);
        } else if (value != null) {
            values.add(value);
        }
    }

    private @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser);
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : text(parser);
    }

    /** Returns the text of a value, which the parser decodes only here. */
    private @Nullable String text(JsonParser parser) {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            stopAt(parser, e);
            return null;
        }
    }

    private Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        String name = null;
        while (!broken && next(parser) && parser.currentToken() != JsonToken.END_OBJECT) {
            if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                name = parser.currentName();
            } else if (name != null) {
                Object value = value(parser);
                if (value != null) {
                    members.put(name, value);
                }
            }
        }
        return members;
    }

    private List<Object> array(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (!broken && next(parser) && parser.currentToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (value != null) {
                elements.add(value);
            }
        }
        return elements;
    }

    /** Moves to the next token, and returns whether there is one. */
    private boolean next(JsonParser parser) {
        try {
            broken = parser.nextToken() == null;
        } catch (JacksonException e) {
            stopAt(parser, e);
        }
        return !broken;
    }

    private void stopAt(JsonParser parser, JacksonException e) {
        broken = true;
        var at = e.getLocation() == null ? parser.currentLocation() : e.getLocation(); // null if a limit was exceeded
        reading.in("@" + at.getLineNr() + ":" + at.getColumnNr())
                .leaveOut("everything from here on", "is not JSON: " + e.getOriginalMessage());
    }
}
