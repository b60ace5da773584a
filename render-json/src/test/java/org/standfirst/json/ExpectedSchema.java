package org.standfirst.json;

import static java.util.Map.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.Credit;
import org.standfirst.Url;
import org.standfirst.body.Custom;
import org.standfirst.body.RichText;

/**
 * Derives the expected JSON Schema of a model from the rules of the format and the components of the records, without
 * descriptions, so that new components are covered.
 */
final class ExpectedSchema {
    private static final Map<Class<?>, Map<String, Object>> VALUES = Map.ofEntries(
            entry(String.class, Map.of("type", "string")),
            entry(Credit.Role.class, Map.of("type", "string")),
            entry(boolean.class, Map.of("type", "boolean")),
            entry(double.class, Map.of("type", "number")),
            entry(int.class, reference("int")),
            entry(Integer.class, reference("int")),
            entry(Long.class, reference("long")),
            entry(Url.class, reference("url")),
            entry(Instant.class, reference("time")),
            entry(Duration.class, reference("duration")),
            entry(Locale.class, reference("language")),
            entry(ZoneId.class, reference("timeZone")));

    /** Components that are newer than the oldest supported documents, and so are not required. */
    private static final Set<String> NEWER = Set.of(
            "Publication.feeds",
            "ItemList.reversed",
            "Photo.concepts",
            "Video.captionTracks",
            "Audio.captionTracks",
            "LiveUpdate.authors",
            "LiveUpdate.pinned",
            "Publishing.editorReviewed");

    private ExpectedSchema() {}

    /** Returns all types of values in documents that have their own definition, except simple values. */
    static Set<Class<?>> models() {
        Set<Class<?>> models = new LinkedHashSet<>();
        collect(Content.class, models);
        return models;
    }

    private static void collect(Class<?> type, Set<Class<?>> models) {
        if (VALUES.containsKey(type) || !models.add(type) || type == Custom.class) {
            return;
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(kind -> collect(kind, models));
        } else if (type.isRecord()) {
            Stream.of(type.getRecordComponents()).forEach(part -> collect(elementOf(part.getGenericType()), models));
        }
    }

    private static Class<?> elementOf(Type type) {
        return type instanceof ParameterizedType generic
                ? elementOf(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1])
                : (Class<?>) type;
    }

    /** Returns the name of a model's definition. */
    static String name(Class<?> model) {
        String name = model.isMemberClass()
                ? model.getEnclosingClass().getSimpleName() + model.getSimpleName()
                : model.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns the definition of a model. */
    static Map<String, Object> definition(Class<?> model) {
        if (model == RichText.class) {
            return array(RichText.Run.class);
        } else if (model.isSealed()) {
            return Map.of(
                    "anyOf",
                    Stream.of(model.getPermittedSubclasses())
                            .map(ExpectedSchema::value)
                            .toList());
        } else if (model.isEnum()) {
            return Map.of(
                    "enum",
                    Stream.of(model.getEnumConstants())
                            .map(ExpectedJson::constant)
                            .toList());
        }
        return object(model);
    }

    private static Map<String, Object> object(Class<?> model) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (Content.class.isAssignableFrom(model)) {
            properties.put("standfirst", reference("version"));
            properties.put("type", Map.of("const", name(model)));
            required.add("type");
        }
        for (RecordComponent component : model.getRecordComponents()) {
            properties.put(component.getName(), value(component.getGenericType()));
            boolean newer = NEWER.contains(model.getSimpleName() + '.' + component.getName());
            if (!newer && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> value(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            Class<?> simple = (Class<?>) type;
            return VALUES.containsKey(simple) ? VALUES.get(simple) : reference(name(simple));
        } else if (generic.getRawType() == Map.class) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("type", "object");
            object.put("additionalProperties", value(elementOf(type)));
            return object;
        }
        Map<String, Object> array = array(elementOf(type));
        if (generic.getRawType() == Set.class) {
            array.put("uniqueItems", true);
        }
        return array;
    }

    private static Map<String, Object> array(Class<?> element) {
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("type", "array");
        array.put("items", value(element));
        return array;
    }

    private static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }
}
