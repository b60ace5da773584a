package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.standfirst.body.Custom;
import org.standfirst.body.Json;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/**
 * A block of a kind that this version doesn't know: its properties beside its type, so that a version that knows the kind
 * reads it as such. Only what would be misread that way has its properties in an object of their own.
 */
final class CustomJson {
    /** Names that a property of a custom block can't have without being taken for something else. */
    private static final Set<String> TAKEN = Set.of(STANDFIRST.text(), TYPE.text(), FALLBACK.text(), ID.text());

    private static final Json NULL = new Json.JsonNull();
    private static final Custom NONE = Custom.of("", Map.of());

    private CustomJson() {}

    static JsonWriter write(Custom block, JsonWriter json) {
        if (misread(block)) {
            ContentJson.open(Kind.CUSTOM, json);
            json.text(KIND, block.type());
            json.name(PROPERTIES).object();
            members(block.properties(), json);
            json.endObject();
        } else {
            ContentJson.open(json).text(TYPE, block.type());
            members(block.properties(), json);
        }
        json.text(FALLBACK, block.fallback());
        json.text(ID, block.id());
        return json.endObject();
    }

    static Custom read(JsonInput in) {
        String type = in.type();
        if (type.equals("custom")) {
            return readExplicit(in);
        }
        return type.isEmpty() || Kind.of(type) != null
                ? in.refuse("an object of a type that can stand here", NONE)
                : readFlat(type, in);
    }

    private static Custom readExplicit(JsonInput in) {
        String type = "";
        Map<String, Json> properties = Map.of();
        String fallback = null;
        String id = null;
        in.object(Kind.CUSTOM.word);
        while (in.next()) {
            switch (in.property()) {
                case KIND -> type = in.text();
                case PROPERTIES -> properties = members(2, in);
                case FALLBACK -> fallback = in.text();
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require(KIND);
        return new Custom(type, properties, fallback, id);
    }

    private static Custom readFlat(String type, JsonInput in) {
        Map<String, Json> properties = new HashMap<>();
        String fallback = null;
        String id = null;
        in.object(type);
        while (in.nextOrNull()) {
            switch (in.property()) {
                case FALLBACK -> fallback = in.textOrNull();
                case ID -> id = in.textOrNull();
                default -> properties.put(in.key(), value(2, in));
            }
        }
        return new Custom(type, properties, fallback, id);
    }

    private static boolean misread(Custom block) {
        return block.type().isEmpty()
                || Kind.of(block.type()) != null
                || block.properties().keySet().stream().anyMatch(TAKEN::contains);
    }

    private static void members(Map<String, Json> members, JsonWriter json) {
        members.forEach((name, value) -> value(value, json.name(name)));
    }

    static JsonWriter value(Json value, JsonWriter json) {
        if (value instanceof Json.JsonString text) {
            return json.text(text.value());
        } else if (value instanceof Json.JsonNumber number) {
            return json.decimal(number.value());
        } else if (value instanceof Json.JsonBoolean truth) {
            return json.flag(truth.value());
        } else if (value instanceof Json.JsonArray array) {
            return json.array(array.elements(), CustomJson::value);
        } else if (value instanceof Json.JsonObject object) {
            json.object();
            members(object.members(), json);
            return json.endObject();
        } else {
            return json.nothing();
        }
    }

    private static Map<String, Json> members(int depth, JsonInput in) {
        Map<String, Json> members = new HashMap<>();
        in.object();
        while (in.nextOrNull()) {
            members.put(in.key(), value(depth, in));
        }
        return members;
    }

    /** Reads a value that stands in {@code depth - 1} others. */
    static Json value(int depth, JsonInput in) {
        if (depth > Json.MAX_DEPTH) {
            return in.refuse("no more than " + Json.MAX_DEPTH + " values in each other", NULL);
        }
        return switch (in.token()) {
            case VALUE_STRING -> new Json.JsonString(in.text());
            case START_OBJECT -> new Json.JsonObject(members(depth + 1, in));
            case START_ARRAY -> new Json.JsonArray(in.list(each -> value(depth + 1, each)));
            case VALUE_TRUE, VALUE_FALSE -> new Json.JsonBoolean(in.flag());
            case VALUE_NULL -> NULL;
            default -> new Json.JsonNumber(in.exactDecimal());
        };
    }
}
