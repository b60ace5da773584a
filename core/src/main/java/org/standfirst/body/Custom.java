package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.validation.CodeName;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Prose;

/**
 * A kind of block that a newsroom invented, or that a newer version of this library knows. It is kept through JSON
 * unchanged, and drawn by a renderer registered for its type, else as its fallback.
 *
 * <p>A type that a later version comes to know is read from JSON as the kind it has become, or refused where its properties
 * are others. A kind of your own is safe from that if its type begins with a name of yours, as in {@code gazettePoll}.
 *
 * @param type in lower camel case, such as {@code electionResult}; a small letter, then letters, digits and
 *     underscores of ASCII, at most 100 characters
 * @param properties what it holds, sorted by name
 * @param fallback what to print where nobody knows the type, or {@code null} to leave it out there; at most 10,000
 *     characters
 * @param id within the article, or {@code null} for none
 */
public record Custom(
        @CodeName String type,
        Map<String, Json> properties,
        @Prose @MaxLength(10_000) @Nullable String fallback,
        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Custom {
        requireNonNull(type, "type");
        properties = new Json.JsonObject(Normal.map(properties, "properties")).members();
        fallback = Normal.textOrNull(fallback);
        id = Normal.idOrNull(id);
    }

    /** Returns a block of that type. */
    public static Custom of(String type, Map<String, Json> properties) {
        return new Custom(type, properties, null, null);
    }

    /** Returns a copy of this type. */
    public Custom withType(String type) {
        return new Custom(type, properties, fallback, id);
    }

    /** Returns a copy that holds this. */
    public Custom withProperties(Map<String, Json> properties) {
        return new Custom(type, properties, fallback, id);
    }

    /** Returns a copy with this fallback. */
    public Custom withFallback(@Nullable String fallback) {
        return new Custom(type, properties, fallback, id);
    }

    @Override
    public Custom withId(@Nullable String id) {
        return new Custom(type, properties, fallback, id);
    }

    /** Returns the property {@code name} if it is a text, else an empty one. */
    public String text(String name) {
        return properties.get(requireNonNull(name, "name")) instanceof Json.JsonString text ? text.value() : "";
    }

    /** Returns the texts in the property {@code name} if it is an array, else none. */
    public List<String> texts(String name) {
        if (!(properties.get(requireNonNull(name, "name")) instanceof Json.JsonArray array)) {
            return List.of();
        }
        return array.elements().stream()
                .filter(Json.JsonString.class::isInstance)
                .map(element -> ((Json.JsonString) element).value())
                .toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.custom(this);
    }

    /** Returns the type and how many properties there are. */
    @Override
    public String toString() {
        return "Custom[type=" + Brief.of(type) + ", properties=" + properties.size() + "]";
    }
}
