package org.standfirst.json;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.Credit;
import org.standfirst.Url;
import org.standfirst.body.Custom;
import org.standfirst.body.Json;
import org.standfirst.body.RichText;

/**
 * Derives the expected JSON of a model from the rules of the format and the components of the records, so that new
 * components are covered. Objects are ordered maps; numbers and strings are unchanged.
 */
final class ExpectedJson {
    /** Represents null. */
    static final Object NULL = Void.class;

    private static final Set<String> RESERVED_NAMES = Set.of("standfirst", "type", "fallback", "id");

    private ExpectedJson() {}

    /** Returns the document of {@code content}. */
    static Object document(Content content) {
        Object value = value(content);
        if (value instanceof Map<?, ?> object) {
            Map<Object, Object> document = new LinkedHashMap<>();
            document.put("standfirst", 1);
            document.putAll(object);
            return document;
        }
        return value;
    }

    /** Returns the expected value of a member. */
    static Object value(Object value) {
        if (value instanceof Url url) {
            return url.text();
        } else if (value instanceof Credit.Role role) {
            return role.name();
        } else if (value instanceof RichText text) {
            return value(text.runs());
        } else if (value instanceof Custom block) {
            return custom(block);
        } else if (value instanceof Json json) {
            return json(json);
        } else if (value instanceof Enum<?>) {
            return constant(value);
        } else if (value instanceof Locale language) {
            return language.toLanguageTag();
        } else if (value instanceof Instant || value instanceof Duration || value instanceof ZoneId) {
            return value.toString();
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(ExpectedJson::value).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> object = new LinkedHashMap<>();
            map.forEach((name, member) -> object.put(name, value(member)));
            return object;
        }
        return value instanceof Record model ? model(model) : value;
    }

    private static Map<String, Object> model(Record model) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (model instanceof Content) {
            object.put("type", type(model.getClass()));
        }
        for (RecordComponent component : model.getClass().getRecordComponents()) {
            Object part = part(component, model);
            if (part != null) {
                object.put(component.getName(), value(part));
            }
        }
        return object;
    }

    /** Returns the value of a component of a model. */
    static @Nullable Object part(RecordComponent component, Record model) {
        try {
            return component.getAccessor().invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot access " + component, e);
        }
    }

    private static Map<String, Object> custom(Custom block) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (block.type().isEmpty()
                || types(Content.class).anyMatch(block.type()::equals)
                || block.properties().keySet().stream().anyMatch(RESERVED_NAMES::contains)) {
            object.put("type", "custom");
            object.put("kind", block.type());
            object.put("properties", json(Json.object(block.properties())));
        } else {
            object.put("type", block.type());
            block.properties().forEach((name, value) -> object.put(name, json(value)));
        }
        if (block.fallback() != null) {
            object.put("fallback", block.fallback());
        }
        if (block.id() != null) {
            object.put("id", block.id());
        }
        return object;
    }

    private static Object json(Json json) {
        if (json instanceof Json.JsonArray array) {
            return array.elements().stream().map(ExpectedJson::json).toList();
        } else if (json instanceof Json.JsonObject fields) {
            Map<String, Object> object = new LinkedHashMap<>();
            fields.members().forEach((name, value) -> object.put(name, json(value)));
            return object;
        } else if (json instanceof Json.JsonString text) {
            return text.value();
        } else if (json instanceof Json.JsonNumber number) {
            return number.value();
        }
        return json instanceof Json.JsonBoolean flag ? flag.value() : NULL;
    }

    /** Returns the types of all kinds of content except rich text, which has none. */
    private static Stream<String> types(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(ExpectedJson::types)
                : Stream.of(family).filter(kind -> kind != RichText.class).map(ExpectedJson::type);
    }

    private static String type(Class<?> kind) {
        return kind.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + kind.getSimpleName().substring(1);
    }

    /** Returns the name of an enum constant. */
    static String constant(Object constant) {
        StringBuilder name = new StringBuilder();
        for (String word : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
