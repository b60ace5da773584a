package org.standfirst.json.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.json.writer.Word;
import tools.jackson.core.JsonToken;

/**
 * The only way to read JSON. What reads a value begins with its first token as the current one, and ends with its last. A
 * fault is thrown, or it is kept and something of the right type returned in its place, so that those who read need not
 * care. An object is read as
 *
 * <pre>{@code
 * in.object();
 * while (in.next()) {
 *     switch (in.name()) {
 *         case "name" -> name = in.text();
 *         default -> in.unknown();
 *     }
 * }
 * in.require("name");
 * }</pre>
 */
public final class JsonInput {
    /** The version of the format. Another one is one that readers of this one would misread. */
    public static final int VERSION = 1;

    /** Stands for an address that is not there. */
    public static final Url NO_URL = Url.of("");

    private final Cursor cursor;
    private final Levels levels;

    public JsonInput(Cursor cursor) {
        this.cursor = cursor;
        this.levels = cursor.levels();
    }

    /** Returns the current token, or {@link JsonToken#NOT_AVAILABLE} at the end. */
    public JsonToken token() {
        return cursor.token();
    }

    /** Returns the type that the object which comes next says it is of, or the empty text. */
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

    /** Opens an object that is of this type, if it says of which. */
    public void object(Word type) {
        object(type.toString());
    }

    /** Opens an object that is of this type, if it says of which; of none, if that is empty. */
    public void object(String type) {
        boolean there = token() == JsonToken.START_OBJECT;
        if (!there) {
            refuse("an object", type);
        }
        Level level = there ? cursor.enter() : levels.open();
        level.startObject(type);
        if (!there) {
            level.refuse();
        }
    }

    /** Goes to the next member that is not null, and returns whether there is one; if not, the object is closed. */
    public boolean next() {
        while (nextOrNull()) {
            if (token() != JsonToken.VALUE_NULL) {
                return true;
            }
            levels.current().absent();
        }
        return false;
    }

    /** Goes to the next member, and returns whether there is one; if not, the object is closed. */
    public boolean nextOrNull() {
        Level level = levels.current();
        while (!level.refused() && cursor.next() == JsonToken.PROPERTY_NAME) {
            String name = cursor.characters();
            boolean first = level.add(name);
            if (!first) {
                cursor.fault("no second property of that name");
            }
            cursor.next();
            if (!first) {
                cursor.skip();
            } else if (level.type().isEmpty() || !ofTheFormat(name, level)) {
                return true;
            }
        }
        levels.close();
        return false;
    }

    /** Reads the members of the format itself in what has a type, and returns whether this is one. */
    private boolean ofTheFormat(String name, Level level) {
        if (name.equals("type")) {
            checkType(level.type());
            return true;
        }
        if (levels.depth() == 1 && name.equals("standfirst")) {
            checkVersion();
            return true;
        }
        return false;
    }

    private void checkType(String type) {
        if (token() != JsonToken.VALUE_STRING) {
            refuse("a text", type);
        } else if (!text().equals(type)) {
            cursor.fault("the type \"" + type + '"');
        }
    }

    private void checkVersion() {
        if (number() != VERSION) {
            throw cursor.broken("version " + VERSION + " of the format, the one that is known here");
        }
    }

    /** Returns the name of the member. */
    public String name() {
        return levels.current().name();
    }

    /** Returns the name of the member, for a map. */
    public String key() {
        String key = name();
        if (UTF_8.newEncoder().canEncode(key)) {
            return key;
        }
        cursor.fault("a name without unpaired surrogates before");
        return "";
    }

    /** Passes over a member that nobody knows. */
    public void unknown() {
        cursor.unknown();
        cursor.skip();
    }

    /** Says which members the object that was just closed must have had. */
    public void require(String... names) {
        Level closed = levels.closed();
        for (String name : names) {
            if (!closed.refused() && !closed.has(name)) {
                cursor.fault("the property \"" + name + "\" before");
            }
        }
    }

    /** Keeps a fault at the current value, passes over it, and returns {@code standIn}. */
    public <T> T refuse(String expected, T standIn) {
        cursor.fault(expected);
        cursor.skip();
        return standIn;
    }

    /** Reads an array. */
    public <T> List<T> list(Function<JsonInput, T> part) {
        if (token() != JsonToken.START_ARRAY) {
            return refuse("an array", List.of());
        }
        Level level = cursor.enter();
        level.startArray();
        List<T> values = List.of();
        if (cursor.nextElement()) {
            values = new ArrayList<>();
            do {
                level.add();
                values.add(part.apply(this));
            } while (cursor.nextElement());
        }
        levels.close();
        return values;
    }

    /** Reads an object whose members are texts. */
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        object();
        while (next()) {
            texts.put(key(), text());
        }
        return texts;
    }

    /** Reads a text. */
    public String text() {
        return token() == JsonToken.VALUE_STRING ? cursor.characters() : refuse("a text", "");
    }

    /** Reads a text, or null. */
    @Nullable
    public String textOrNull() {
        return token() == JsonToken.VALUE_NULL ? null : text();
    }

    /** Reads an address. */
    public Url url() {
        return Url.of(text());
    }

    /** Reads true or false. */
    public boolean flag() {
        JsonToken token = token();
        return token == JsonToken.VALUE_TRUE || token != JsonToken.VALUE_FALSE && refuse("true or false", false);
    }

    /** Reads a constant. */
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
                : refuse(format.expected(), format.standIn());
    }

    /** Reads a whole number. */
    public int number() {
        return number(Format.INTEGER);
    }

    /** Reads a whole number. */
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
        return token().isNumeric() ? parsed(cursor.digits(), format) : refuse(format.expected(), format.standIn());
    }

    private <T> T parsed(String text, Format<T> format) {
        try {
            return format.reading().apply(text);
        } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException e) {
            cursor.fault(format.expected());
            return format.standIn();
        }
    }
}
