package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.util.Map;
import java.util.Set;
import org.standfirst.body.Custom;
import org.standfirst.body.Json;

/**
 * A block of a kind that this version doesn't know: its properties beside its type, so that a version that knows the kind
 * reads it as such. Only what would be misread that way has its properties in an object of their own.
 */
final class CustomJson {
    /** Names that a property of a custom block can't have without being taken for something else. */
    private static final Set<String> TAKEN =
            Set.of(STANDFIRST.toString(), TYPE.toString(), FALLBACK.toString(), ID.toString());

    private CustomJson() {}

    static JsonWriter write(Custom block, JsonWriter json) {
        if (misread(block)) {
            ContentJson.open(Kinds.CUSTOM, json);
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

    private static boolean misread(Custom block) {
        return block.type().isEmpty()
                || Kinds.known(block.type())
                || block.properties().keySet().stream().anyMatch(TAKEN::contains);
    }

    private static void members(Map<String, Json> members, JsonWriter json) {
        members.forEach((name, value) -> value(value, json.name(name)));
    }

    private static JsonWriter value(Json value, JsonWriter json) {
        if (value instanceof Json.Text text) {
            return json.text(text.value());
        } else if (value instanceof Json.Decimal number) {
            return json.decimal(number.value());
        } else if (value instanceof Json.Truth truth) {
            return json.flag(truth.value());
        } else if (value instanceof Json.Array array) {
            return json.array(array.elements(), CustomJson::value);
        } else if (value instanceof Json.Fields object) {
            json.object();
            members(object.members(), json);
            return json.endObject();
        } else {
            return json.nothing();
        }
    }
}
