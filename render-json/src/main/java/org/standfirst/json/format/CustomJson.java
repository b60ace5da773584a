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
 * Reads and writes custom blocks. The properties are written beside the type, so that a later release that has the type
 * can read the block. If a property or the type has a reserved name, the block is written in its explicit form: type
 * {@code custom}, with the properties in an object.
 */
final class CustomJson {
    /** The names of properties that can only be written in the explicit form. */
    private static final Set<String> RESERVED_NAMES =
            Set.of(STANDFIRST.text(), TYPE.text(), FALLBACK.text(), ID.text());

    private static final Json NULL = new Json.JsonNull();
    /** Used instead of a block that cannot be read. */
    private static final Custom PLACEHOLDER = Custom.of("", Map.of());

    private CustomJson() {}

    static JsonWriter write(Custom block, JsonWriter json) {
        if (needsExplicitForm(block)) {
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
                ? in.refuse("an object with a type that is allowed here", PLACEHOLDER)
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

    private static boolean needsExplicitForm(Custom block) {
        return block.type().isEmpty()
                || Kind.of(block.type()) != null
                || block.properties().keySet().stream().anyMatch(RESERVED_NAMES::contains);
    }

    private static void members(Map<String, Json> members, JsonWriter json) {
        members.forEach((name, value) -> value(value, json.name(name)));
    }

    static JsonWriter value(Json value, JsonWriter json) {
        if (value instanceof Json.JsonString text) {
            return json.text(text.value());
        } else if (value instanceof Json.JsonNumber number) {
            return json.decimal(number.value());
        } else if (value instanceof Json.JsonBoolean flag) {
            return json.flag(flag.value());
        } else if (value instanceof Json.JsonArray array) {
            return json.array(array.elements(), CustomJson::value);
        } else if (value instanceof Json.JsonObject object) {
            json.object();
            members(object.members(), json);
            return json.endObject();
        } else {
            return json.nullValue();
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

    /** Reads a value that is nested in {@code depth - 1} arrays and objects. */
    static Json value(int depth, JsonInput in) {
        if (depth > Json.MAX_DEPTH) {
            return in.refuse("at most " + Json.MAX_DEPTH + " nested values", NULL);
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
