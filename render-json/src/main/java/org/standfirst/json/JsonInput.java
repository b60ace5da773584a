package org.standfirst.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/**
 * The only way to read JSON. A fault is thrown, or it is kept and something of the right type returned in its place, so
 * that those who read need not care. An object is read as
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
final class JsonInput {
    /** Stands for an address that is not there. */
    static final Url NO_URL = Url.of("");

    private final JsonScanner scanner;
    private final Faults faults;
    private final Limits limits;
    private final List<Level> levels = new ArrayList<>();
    private int depth;
    private int blocks;
    private int comments;
    private int typeAt = -1;
    private String type = "";

    JsonInput(byte[] json, Limits limits, Faults faults) {
        this.scanner = new JsonScanner(json, limits, faults, this::pointer);
        this.faults = faults;
        this.limits = limits;
    }

    /** Reads a document that holds one value. */
    <T> T document(Function<JsonInput, T> part) {
        T value = part.apply(this);
        if (scanner.peek() != JsonScanner.END) {
            throw scanner.broken("nothing more");
        }
        faults.throwAny();
        return value;
    }

    /** Returns the first byte of what comes next, which tells what it is. */
    int peek() {
        return scanner.peek();
    }

    /** Returns the type that the object which comes next says it is of, or the empty text. */
    String type() {
        if (scanner.peek() != '{') {
            return "";
        }
        if (scanner.at() != typeAt) {
            typeAt = scanner.at();
            type = findType();
            scanner.at(typeAt);
        }
        return type;
    }

    private String findType() {
        scanner.enter(depth + 1);
        if (scanner.take('}')) {
            return "";
        }
        do {
            String name = scanner.name();
            scanner.expect(':');
            if (name.equals("type") && scanner.peek() == '"') {
                return scanner.name();
            }
            scanner.skip(depth + 1);
        } while (scanner.take(','));
        return "";
    }

    /** Opens an object that has no type. */
    void object() {
        object("");
    }

    /** Opens an object that is of this type, if it says of which. */
    void object(Word type) {
        object(type.toString());
    }

    /** Opens an object that is of this type, if it says of which; of none, if that is empty. */
    void object(String type) {
        boolean there = scanner.peek() == '{';
        if (there) {
            scanner.enter(depth + 1);
        } else {
            refuse("an object", type);
        }
        Level level = open();
        level.startObject(type);
        if (!there) {
            level.refuse();
        }
    }

    /** Goes to the next member that is not null, and returns whether there is one; if not, the object is closed. */
    boolean next() {
        while (nextOrNull()) {
            if (scanner.peek() != 'n') {
                return true;
            }
            scanner.word("null");
            current().absent();
        }
        return false;
    }

    /** Goes to the next member, and returns whether there is one; if not, the object is closed. */
    boolean nextOrNull() {
        Level level = current();
        while (!level.refused() && more('}', level)) {
            scanner.peek();
            int start = scanner.at();
            String name = scanner.name();
            boolean first = level.add(name);
            scanner.expect(':');
            if (!first) {
                faults.add(pointer(), start, "no second property of that name");
                scanner.skip(depth);
            } else if (!ofTheFormat(name, level)) {
                return true;
            }
        }
        depth--;
        return false;
    }

    /** Reads the members that belong to the format itself, and returns whether this is one. */
    private boolean ofTheFormat(String name, Level level) {
        if (!level.type().isEmpty() && name.equals("type")) {
            checkType(level.type());
            return true;
        }
        if (depth == 1 && name.equals("standfirst")) {
            checkVersion();
            return true;
        }
        return false;
    }

    private void checkType(String type) {
        scanner.peek();
        int start = scanner.at();
        if (!text().equals(type)) {
            faults.add(pointer(), start, "the type \"" + type + '"');
        }
    }

    private void checkVersion() {
        scanner.peek();
        int start = scanner.at();
        if (number() != ContentJson.VERSION) {
            scanner.at(start);
            throw scanner.broken("version " + ContentJson.VERSION + " of the format, the one that is known here");
        }
    }

    private boolean more(char end, Level level) {
        if (scanner.take(end)) {
            return false;
        }
        if (level.count() > 0 && !scanner.take(',')) {
            throw scanner.broken("',' or '" + end + "'");
        }
        return true;
    }

    /** Returns the name of the member. */
    String name() {
        return current().name();
    }

    /** Returns the name of the member, for a map. */
    String key() {
        String key = name();
        if (UTF_8.newEncoder().canEncode(key)) {
            return key;
        }
        faults.add(pointer(), scanner.at() - 1, "a name without unpaired surrogates before");
        return "";
    }

    /** Passes over a member that nobody knows. */
    void unknown() {
        scanner.peek();
        faults.unknown(this::pointer, scanner.at());
        scanner.skip(depth);
    }

    /** Says which members the object that was just closed must have had. */
    void require(String... names) {
        Level closed = levels.get(depth);
        for (String name : names) {
            if (!closed.refused() && !closed.has(name)) {
                faults.add(pointer(), scanner.at() - 1, "the property \"" + name + "\" before");
            }
        }
    }

    /** Keeps a fault at what comes next, passes over it, and returns {@code standIn}. */
    <T> T refuse(String expected, T standIn) {
        scanner.peek();
        faults.add(pointer(), scanner.at(), expected);
        scanner.skip(depth);
        return standIn;
    }

    /** Counts a block. */
    void countBlock() {
        if (++blocks > limits.blocks()) {
            throw scanner.broken("no more than " + limits.blocks() + " blocks");
        }
    }

    /** Counts a comment. */
    void countComment() {
        if (++comments > limits.comments()) {
            throw scanner.broken("no more than " + limits.comments() + " comments");
        }
    }

    /** Reads an array. */
    <T> List<T> list(Function<JsonInput, T> part) {
        List<T> values = new ArrayList<>();
        if (scanner.peek() != '[') {
            return refuse("an array", values);
        }
        scanner.enter(depth + 1);
        Level level = open();
        level.startArray();
        while (more(']', level)) {
            level.add();
            values.add(part.apply(this));
        }
        depth--;
        return values;
    }

    /** Reads an object whose members are texts. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        object();
        while (next()) {
            texts.put(key(), text());
        }
        return texts;
    }

    /** Reads a text. */
    String text() {
        return scanner.peek() == '"' ? scanner.string() : refuse("a text", "");
    }

    /** Reads a text, or null. */
    @Nullable
    String textOrNull() {
        if (scanner.peek() == 'n') {
            scanner.word("null");
            return null;
        }
        return text();
    }

    /** Reads an address. */
    Url url() {
        return Url.of(text());
    }

    /** Reads true or false. */
    boolean flag() {
        int first = scanner.peek();
        if (first != 't' && first != 'f') {
            return refuse("true or false", false);
        }
        scanner.word(first == 't' ? "true" : "false");
        return first == 't';
    }

    /** Reads null, and returns {@code value}. */
    <T> T nothing(T value) {
        scanner.word("null");
        return value;
    }

    /** Reads a constant. */
    <E extends Enum<E>> E choice(Choice<E> choice) {
        return parsed(choice::expected, choice.standIn(), choice::constant);
    }

    /** Reads a time. */
    Instant time() {
        return parsed(() -> "a time in UTC such as 2026-03-01T06:00:00Z", Instant.EPOCH, Times::parse);
    }

    /** Reads a duration. */
    Duration duration() {
        return parsed(() -> "a duration such as PT1M30S", Duration.ZERO, Duration::parse);
    }

    /** Reads a language. */
    Locale language() {
        return parsed(() -> "a language tag such as en-GB", Locale.ROOT, JsonInput::languageOf);
    }

    private static Locale languageOf(String tag) {
        if (tag.isEmpty()) {
            throw new IllformedLocaleException(tag);
        }
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    /** Reads a time zone. */
    ZoneId timeZone() {
        return parsed(() -> "a time zone such as Europe/Paris", ZoneOffset.UTC, ZoneId::of);
    }

    private <T> T parsed(Supplier<String> expected, T standIn, Function<String, T> parse) {
        if (scanner.peek() != '"') {
            return refuse(expected.get(), standIn);
        }
        int start = scanner.at();
        try {
            return parse.apply(scanner.name());
        } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException e) {
            faults.add(pointer(), start, expected.get());
            return standIn;
        }
    }

    /** Reads a whole number. */
    int number() {
        return (int) number(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Reads a whole number. */
    long longNumber() {
        return number(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private long number(long least, long most) {
        return counted(() -> "a whole number from " + least + " to " + most, 0L, digits -> {
            long number = Long.parseLong(digits);
            if (number < least || number > most) {
                throw new NumberFormatException();
            }
            return number;
        });
    }

    /** Reads a number. */
    double decimal() {
        return counted(() -> "a number up to " + Double.MAX_VALUE, 0.0, Numbers::parse);
    }

    /** Reads a number with all its digits. */
    BigDecimal exactDecimal() {
        return counted(() -> "a number with a smaller exponent", BigDecimal.ZERO, Numbers::parseExact);
    }

    private <T> T counted(Supplier<String> expected, T standIn, Function<String, T> parse) {
        int first = scanner.peek();
        if (first != '-' && (first < '0' || first > '9')) {
            return refuse(expected.get(), standIn);
        }
        int start = scanner.at();
        try {
            return parse.apply(scanner.number());
        } catch (NumberFormatException e) {
            faults.add(pointer(), start, expected.get());
            return standIn;
        }
    }

    private Level current() {
        return levels.get(depth - 1);
    }

    private Level open() {
        if (depth == levels.size()) {
            levels.add(new Level());
        }
        return levels.get(depth++);
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Level level : levels.subList(0, depth)) {
            level.point(pointer);
        }
        return pointer.toString();
    }
}
