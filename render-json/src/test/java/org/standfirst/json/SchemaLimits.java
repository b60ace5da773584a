package org.standfirst.json;

import static java.util.Map.entry;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.standfirst.Credit;
import org.standfirst.body.Custom;
import org.standfirst.body.RichText;
import org.standfirst.validation.Between;
import org.standfirst.validation.CanonicalUrl;
import org.standfirst.validation.CodeName;
import org.standfirst.validation.Distinct;
import org.standfirst.validation.Filled;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.LinkUrl;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.MediaType;
import org.standfirst.validation.Prose;
import org.standfirst.validation.Required;
import org.standfirst.validation.Slug;
import org.standfirst.validation.WebUrl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Translates the constraints of the default group into JSON Schema, as far as it can express them. */
final class SchemaLimits {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<Class<?>, BiConsumer<Annotation, Place>> TRANSLATIONS = Map.ofEntries(
            entry(Required.class, (c, place) -> place.value().put(place.many() ? "minItems" : "minLength", 1)),
            entry(MaxLength.class, (c, place) -> place.text("maxLength", JSON.numberNode(((MaxLength) c).value()))),
            entry(Size.class, (c, place) -> place.value().put("maxItems", ((Size) c).max())),
            entry(
                    Between.class,
                    (c, place) -> place.value()
                            .put("minimum", Math.toIntExact(((Between) c).min()))
                            .put("maximum", Math.toIntExact(((Between) c).max()))),
            entry(Min.class, (c, place) -> place.value().put("minimum", Math.toIntExact(((Min) c).value()))),
            entry(
                    Identifier.class,
                    (c, place) -> place.value().put("minLength", 1).put("maxLength", Identifier.MAX_LENGTH)),
            entry(Slug.class, (c, place) -> place.value().put("minLength", 1).put("maxLength", Slug.MAX_LENGTH)),
            entry(
                    CodeName.class,
                    (c, place) -> place.names()
                            .put("maxLength", CodeName.MAX_LENGTH)
                            .put("pattern", '^' + CodeName.NAME.pattern() + '$')),
            entry(WebUrl.class, (c, place) -> place.address("^\\s*[Hh][Tt][Tt][Pp][Ss]?:")),
            entry(CanonicalUrl.class, (c, place) -> place.address("^\\s*[Hh][Tt][Tt][Pp][Ss]?:[^#]*$")),
            entry(LinkUrl.class, (c, place) -> place.text("maxLength", JSON.numberNode(WebUrl.MAX_LENGTH))),
            entry(MediaType.class, (c, place) -> place.text("pattern", JSON.stringNode("^[^/]+/[^/]+$"))),
            entry(
                    Pattern.class,
                    (c, place) -> place.text("pattern", JSON.stringNode('^' + ((Pattern) c).regexp() + '$'))),
            entry(Filled.class, (c, place) -> place.text("minLength", JSON.numberNode(1))),
            entry(Distinct.class, (c, place) -> place.value().put("uniqueItems", true)));

    /** The constraints that JSON Schema cannot express. */
    private static final Set<Class<?>> INEXPRESSIBLE = Set.of(Line.class, Prose.class);

    private SchemaLimits() {}

    /** Adds the limits of all models to a schema that has none. */
    static JsonNode addTo(JsonNode schema) {
        JsonNode definitions = schema.get("$defs");
        ExpectedSchema.models().stream()
                .filter(model -> model.isRecord() && model != RichText.class && model != Custom.class)
                .forEach(model ->
                        add(model, definitions.get(ExpectedSchema.name(model)).get("properties")));
        return schema;
    }

    private static void add(Class<?> model, JsonNode properties) {
        for (RecordComponent component : model.getRecordComponents()) {
            add(component, new Place(component.getType(), (ObjectNode) properties.get(component.getName())));
        }
    }

    private static void add(RecordComponent component, Place place) {
        if (component.getType() == Credit.Role.class) {
            add(Credit.Role.class.getRecordComponents()[0], place);
        }
        Stream.of(fieldOf(component).getAnnotations())
                .flatMap(annotation -> annotation instanceof MaxLength.Several several
                        ? Stream.of(several.value())
                        : Stream.of(annotation))
                .filter(SchemaLimits::inAnyState)
                .forEach(constraint -> add(constraint, place));
    }

    /** Returns the field of a component, which also has the standard constraints; these cannot annotate a component. */
    private static Field fieldOf(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static void add(Annotation constraint, Place place) {
        BiConsumer<Annotation, Place> translation = TRANSLATIONS.get(constraint.annotationType());
        if (translation != null) {
            translation.accept(constraint, place);
        } else if (!INEXPRESSIBLE.contains(constraint.annotationType())) {
            throw new AssertionError("no translation of " + constraint);
        }
    }

    private static boolean inAnyState(Annotation annotation) {
        try {
            Object groups = annotation.annotationType().getMethod("groups").invoke(annotation);
            return ((Class<?>[]) groups).length == 0;
        } catch (NoSuchMethodException e) {
            return false; // no constraint
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot read " + annotation, e);
        }
    }

    /**
     * The part of the schema to which a limit is added.
     *
     * @param type the type of the component
     * @param value the schema of the component
     */
    private record Place(Class<?> type, ObjectNode value) {
        boolean many() {
            return type == List.class || type == RichText.class;
        }

        /** Sets a limit on a string, or on each string of a list; not on rich text, which is split into runs. */
        void text(String limit, JsonNode bound) {
            if (type != RichText.class) {
                ObjectNode text = type == List.class ? (ObjectNode) value.get("items") : value;
                text.set(limit, bound);
            }
        }

        /** Sets the limits of a web address. */
        void address(String pattern) {
            text("pattern", JSON.stringNode(pattern));
            text("maxLength", JSON.numberNode(WebUrl.MAX_LENGTH));
        }

        /** Returns the schema for limits on a name, or on the names of members. */
        ObjectNode names() {
            return type == Map.class ? value.putObject("propertyNames") : value;
        }
    }
}
