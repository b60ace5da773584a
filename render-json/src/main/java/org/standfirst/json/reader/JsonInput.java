package org.standfirst.json.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.json.JsonFault;
import org.standfirst.json.writer.Word;
import tools.jackson.core.JsonToken;

/**
 * The only way to read JSON. When a method that reads a value is called, the current token is the first token of the
 * value; when it returns, the current token is the last. A fault is thrown, or it is collected and a value of the right
 * type is returned. To read an object:
 *
 * <pre>{@code
 * in.object();
 * while (in.next()) {
 *     switch (in.property()) {
 *         case NAME -> name = in.text();
 *         default -> in.unknown();
 *     }
 * }
 * in.require(NAME);
 * }</pre>
 */
public final class JsonInput {
    /** The version of the format. It changes only if earlier releases would misread documents of later ones. */
    public static final int VERSION = 1;

    /** The value to use instead of an address that cannot be read. */
    public static final Url NO_URL = Url.of("");

    private final Cursor cursor;
    private final @Nullable Consumer<JsonFault> unknown;
    private final Elements elements = new Elements();

    /**
     * Creates an input that reads from {@code cursor} and reports unknown properties to {@code unknown}, if present.
     */
    JsonInput(Cursor cursor, @Nullable Consumer<JsonFault> unknown) {
        this.cursor = cursor;
        this.unknown = unknown;
    }

    /** Returns the current token, or {@link JsonToken#NOT_AVAILABLE} at the end. */
    public JsonToken token() {
        return cursor.token();
    }

    /** Returns the type of the object that starts here, or an empty string if it has none. */
    public String type() {
        return cursor.type();
    }

    /** Counts a block. */
    public void countBlock() {
        cursor.countBlock();
    }

    /** Counts a comment. */
    public void countComment() {
        cursor.countComment();
    }

    /** Opens an object that has no type. */
    public void object() {
        object("");
    }

    /** Opens an object whose type, if present, must be {@code type}. */
    public void object(Word type) {
        object(type.toString());
    }

    /** Opens an object whose type, if present, must be {@code type}; it must have none if {@code type} is empty. */
    public void object(String type) {
        boolean present = token() == JsonToken.START_OBJECT;
        if (!present) {
            refuse("an object", type);
        }
        cursor.openObject(type);
        if (!present) {
            cursor.level().refuse();
        }
    }

    /** Advances to the next member that is not null and returns true, or closes the object and returns false. */
    public boolean next() {
        while (nextOrNull()) {
            if (token() != JsonToken.VALUE_NULL) {
                return true;
            }
            cursor.level().absent();
        }
        return false;
    }

    /** Advances to the next member and returns true, or closes the object and returns false. */
    public boolean nextOrNull() {
        while (cursor.nextMember()) {
            if (!readMetadata(cursor.level())) {
                return true;
            }
        }
        return false;
    }

    /** Reads the current member and returns true if it is the type or the version. */
    private boolean readMetadata(Level level) {
        if (level.property() == Property.TYPE && !level.type().isEmpty()) {
            checkType(level.type());
            return true;
        }
        if (level.property() == Property.STANDFIRST
                && level.depth() == 1
                && !level.type().isEmpty()) {
            checkVersion();
            return true;
        }
        return false;
    }

    private void checkType(String type) {
        if (token() != JsonToken.VALUE_STRING) {
            refuse("a string", type);
        } else if (!text().equals(type)) {
            cursor.fault("the type \"" + type + '"');
        }
    }

    private void checkVersion() {
        if (number() != VERSION) {
            throw cursor.broken("version " + VERSION + " of the format");
        }
    }

    /** Returns the property of the current member. */
    public Property property() {
        return cursor.level().property();
    }

    /** Returns the name of the current member, for a map. */
    public String key() {
        String key = cursor.level().name();
        if (UTF_8.newEncoder().canEncode(key)) {
            return key;
        }
        cursor.fault("a name without unpaired surrogates");
        return "";
    }

    /** Skips an unknown member and reports it. */
    public void unknown() {
        if (unknown != null) {
            unknown.accept(cursor.here("a known property"));
        }
        cursor.skip();
    }

    /** Reports each of {@code properties} that is missing in the object that was closed last. */
    public void require(Property... properties) {
        Level closed = cursor.level().closed();
        for (Property property : properties) {
            if (!closed.refused() && !closed.has(property)) {
                cursor.fault("the required property \"" + property.text() + '"');
            }
        }
    }

    /** Reports a fault at the current value, skips the value, and returns {@code fallback}. */
    public <T> T refuse(String expected, T fallback) {
        cursor.fault(expected);
        cursor.skip();
        return fallback;
    }

    /** Reads an array; returns an immutable list. */
    public <T> List<T> list(Function<JsonInput, T> part) {
        if (token() != JsonToken.START_ARRAY) {
            return refuse("an array", List.of());
        }
        cursor.openArray();
        if (!cursor.nextElement()) {
            return List.of();
        }
        int from = elements.count();
        do {
            elements.add(part.apply(this));
        } while (cursor.nextElement());
        return elements.remove(from);
    }

    /** Reads an object whose values are strings. */
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        object();
        while (next()) {
            texts.put(key(), text());
        }
        return texts;
    }

    /** Reads a string. */
    public String text() {
        return token() == JsonToken.VALUE_STRING ? cursor.characters() : refuse("a string", "");
    }

    /** Reads a string that renderers write several times, so that it must not exceed the limit for addresses. */
    public String shortText() {
        return token() == JsonToken.VALUE_STRING ? cursor.shortCharacters("") : refuse("a string", "");
    }

    /** Reads a string or null. */
    @Nullable
    public String textOrNull() {
        return token() == JsonToken.VALUE_NULL ? null : text();
    }

    /** Reads an address. */
    public Url url() {
        return token() == JsonToken.VALUE_STRING ? cursor.url() : refuse("a string", NO_URL);
    }

    /** Reads true or false. */
    public boolean flag() {
        JsonToken token = token();
        return token == JsonToken.VALUE_TRUE || token != JsonToken.VALUE_FALSE && refuse("true or false", false);
    }

    /** Reads the name of an enum constant. */
    public <E extends Enum<E>> E choice(Choice<E> choice) {
        return text(choice.format());
    }

    /** Reads a time. */
    public Instant time() {
        return text(Format.TIME);
    }

    /** Reads a duration. */
    public Duration duration() {
        return text(Format.DURATION);
    }

    /** Reads a language. */
    public Locale language() {
        return text(Format.LANGUAGE);
    }

    /** Reads a time zone. */
    public ZoneId timeZone() {
        return text(Format.TIME_ZONE);
    }

    private <T> T text(Format<T> format) {
        return token() == JsonToken.VALUE_STRING
                ? parsed(cursor.characters(), format)
                : refuse(format.expected(), format.fallback());
    }

    /** Reads a whole number. */
    public int number() {
        return number(Format.INTEGER);
    }

    /** Reads a whole number of up to 64 bits. */
    public long longNumber() {
        return number(Format.LONG);
    }

    /** Reads a number. */
    public double decimal() {
        return number(Format.DECIMAL);
    }

    /** Reads a number with all its digits. */
    public BigDecimal exactDecimal() {
        return number(Format.EXACT);
    }

    private <T> T number(Format<T> format) {
        return token().isNumeric() ? parsed(cursor.digits(), format) : refuse(format.expected(), format.fallback());
    }

    private <T> T parsed(String text, Format<T> format) {
        try {
            return format.parser().apply(text);
        } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException e) {
            cursor.fault(format.expected());
            return format.fallback();
        }
    }
}
