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
 * A block of a kind that this version does not have: a kind of your own, or of a newer version. JSON keeps it
 * unchanged. HTML has the output of the hook for its type, or else its fallback.
 *
 * <p>If a later version adds a kind with the same type, JSON is read as that kind, and rejected if the properties
 * differ. To prevent this, begin the type with a name of your own: {@code gazettePoll}.
 *
 * @param type the type in lower camel case, such as {@code electionResult}: a lowercase letter, followed by ASCII
 *     letters, digits and underscores, at most 100 characters
 * @param properties its properties, sorted by name
 * @param fallback the text to print if there is no hook for the type, or {@code null} to print nothing; at most 10,000
 *     characters
 * @param id its id, unique within the article, or {@code null} for none
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

    /** Returns a block of this type. */
    public static Custom of(String type, Map<String, Json> properties) {
        return new Custom(type, properties, null, null);
    }

    /** Returns a copy with this type. */
    public Custom withType(String type) {
        return new Custom(type, properties, fallback, id);
    }

    /** Returns a copy with these properties. */
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

    /** Returns the property {@code name} if it is a string, else an empty string. */
    public String text(String name) {
        return properties.get(requireNonNull(name, "name")) instanceof Json.JsonString text ? text.value() : "";
    }

    /** Returns the strings in the property {@code name} if it is an array, else an empty list. */
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

    /** Returns the type and the number of properties. */
    @Override
    public String toString() {
        return "Custom[type=" + Brief.of(type) + ", properties=" + properties.size() + "]";
    }
}
