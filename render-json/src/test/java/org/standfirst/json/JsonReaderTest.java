package org.standfirst.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Json;
import org.standfirst.body.Leaf;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Rating;
import org.standfirst.body.RichText;
import org.standfirst.json.format.ContentJson;

class JsonReaderTest {
    private static final JsonReader READER = JsonReader.create();
    private static final String BOX =
            "{\"type\":\"box\",\"kind\":\"facts\",\"content\":[{\"type\":\"divider\"},{\"type\":\"divider\"}]}";
    private static final String DISCUSSION = "{\"type\":\"discussion\",\"articleId\":\"a\",\"comments\":[%1$s,%1$s]}"
            .formatted("{\"id\":\"c\",\"posted\":\"1970-01-01T00:00:00Z\",\"text\":\"\"}");

    static Stream<Class<?>> kinds() {
        return families(Content.class);
    }

    private static Stream<Class<?>> families(Class<?> type) {
        Stream<Class<?>> kinds = type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of();
        return Stream.concat(Stream.of(type), kinds.flatMap(JsonReaderTest::families));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsEveryKindOfContent(Class<? extends Content> kind) {
        assertThat(ContentJson.reader(kind)).isNotNull();
    }

    @Test
    void usesTheDefaultsOfTheBuilderForMissingMembers() {
        assertThat(READER.read("""
                        {"identity": {"id": "harbour-0142"}, "headlines": {"headline": "Night ferry returns"}}""", Article.class))
                .isEqualTo(
                        Article.builder("harbour-0142", "Night ferry returns").build());
    }

    @Test
    void treatsNullAsMissing() {
        assertThat(READER.read("""
                        {"identity": {"id": "a", "revision": null, "language": null, "slug": null},
                         "headlines": {"headline": "b"}, "publishing": null, "body": null, "topics": {"sections": null},
                         "lead": null, "commentPolicy": {"visible": null}, "attributes": {"desk": null}}""", Article.class))
                .isEqualTo(Article.builder("a", "b").build());
    }

    @Test
    void readsMembersInAnyOrder() {
        assertThat(READER.read("""
                        {"content": [{"text": [{"text": "Fares"}], "type": "paragraph"}], "id": "x", "kind": "facts",
                         "type": "box", "standfirst": 1}""", Content.class))
                .isEqualTo(new Box(Box.Kind.FACTS, null, List.of(Paragraph.of("Fares")), "x"));
    }

    @Test
    void keepsPropertiesBeforeTheTypeOfACustomBlock() {
        Json votes = new Json.JsonObject(Map.of("type", Json.of("sum"), "total", Json.of(7)));

        assertThat(READER.read("""
                        {"votes": {"type": "sum", "total": 7}, "id": "p", "type": "poll"}""", Block.class))
                .isEqualTo(Custom.of("poll", Map.of("votes", votes)).withId("p"));
    }

    @Test
    void acceptsAMissingTypeIfOnlyOneIsPossible() {
        assertThat(READER.read("{\"level\":2}", Heading.class)).isEqualTo(Heading.of(2, ""));
    }

    @Test
    void skipsWhitespaceAndAByteOrderMark() {
        String json = "\uFEFF \t\r\n{ \"type\" :\n\"divider\" } ";
        assertThat(READER.read(json, Block.class)).isEqualTo(Divider.of());
        assertThat(READER.read(json.getBytes(UTF_8), Block.class)).isEqualTo(Divider.of());
    }

    @Test
    void decodesEscapes() {
        assertThat(READER.read(
                        "{\"t\\u0065xt\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\udea2\\uDC00\"}", Code.class))
                .isEqualTo(Code.of("\"\\/\b\f\n\r\té\uD83D\uDEA2\uDC00"));
    }

    @Test
    void readsEveryNotationOfNumbers() {
        assertThat(READER.read("{\"value\":35e-1,\"worst\":-0.0,\"best\":5.00}", Rating.class))
                .isEqualTo(Rating.of(3.5, 5));
    }

    @Test
    void keepsBlocksOfUnknownKinds() {
        assertThat(READER.read("""
                        {"type": "poll", "id": "p", "question": "Who?", "answers": [1.0, true, null, {}], "votes": null}""", Block.class))
                .isEqualTo(Custom.of(
                                "poll",
                                Map.of(
                                        "question",
                                        Json.of("Who?"),
                                        "answers",
                                        Json.array(
                                                new Json.JsonNumber(new BigDecimal("1.0")),
                                                Json.of(true),
                                                new Json.JsonNull(),
                                                Json.object(Map.of())),
                                        "votes",
                                        new Json.JsonNull()))
                        .withId("p"));
    }

    @Test
    void skipsAndReportsUnknownProperties() {
        List<String> unknown = new ArrayList<>();
        JsonReader reader = READER.with(o -> o.onUnknownProperty(fault -> unknown.add(fault.toString())));

        assertThat(reader.read("{\"type\":\"divider\",\n \"widths\":[{}],\n \"a~b/c\":1}", Divider.class))
                .isEqualTo(Divider.of());
        assertThat(unknown)
                .containsExactly(
                        "line 2, column 11, /widths: expected a known property",
                        "line 3, column 10, /a~0b~1c: expected a known property");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                            | line 1, column 1: expected a document",
                "[]                            | line 1, column 1: expected an object",
                "{                             | line 1, column 2: expected the rest of the document",
                "{\"level\":2                  | line 1, column 11, /level: expected the rest of the document",
                "{\"level\":2,}                | line 1, column 12, /level: expected well-formed JSON",
                "{\"level\":2}}                | line 1, column 12: expected well-formed JSON",
                "{\"level\":2} {}              | line 1, column 13: expected the end of the document",
                "{\"level\" 2}                 | line 1, column 10, /level: expected well-formed JSON",
                "{\"level\":02}                | line 1, column 11, /level: expected well-formed JSON",
                "{\"level\":-}                 | line 1, column 11, /level: expected well-formed JSON",
                "{\"level\":\"2\"}             | line 1, column 10, /level: expected a whole number from -2147483648 to 2147483647",
                "{\"level\":2.0}               | line 1, column 10, /level: expected a whole number from -2147483648 to 2147483647",
                "{\"level\":2147483648}        | line 1, column 10, /level: expected a whole number from -2147483648 to 2147483647",
                "{\"level\":nul}               | line 1, column 10, /level: expected well-formed JSON",
                "{\"level\":2,\"level\":3}     | line 1, column 12, /level: expected no duplicate property",
                "{\"level\":2,\"l\\u0065vel\":3} | line 1, column 12, /level: expected no duplicate property",
                "{\"text\":[]}                 | line 1, column 11: expected the required property \"level\"",
                "{\"level\":null}              | line 1, column 14: expected the required property \"level\"",
                "{\"type\":\"quote\",\"level\":2} | line 1, column 9, /type: expected the type \"heading\"",
                "{\"type\":2,\"level\":2}       | line 1, column 9, /type: expected a string",
                "{\"level\":2,\"text\":{}}      | line 1, column 19, /text: expected an array",
                "{\"level\":2,\"text\":[null]}  | line 1, column 20, /text/0: expected an object",
                "{\"level\":2,\"text\":[{},{\"text\":1}]} | line 1, column 21, /text/0: expected the required property \"text\"",
                "{\"level\":2,\"id\":\"\\x\"}   | line 1, column 19, /id: expected well-formed JSON",
                "{\"level\":2,\"id\":\"\\u00g0\"} | line 1, column 22, /id: expected well-formed JSON",
                "{\"level\":2,\"id\":\"a\tb\"}  | line 1, column 19, /id: expected well-formed JSON",
                "{\"level\":2,\"id\":\"a        | line 1, column 19, /id: expected the rest of the document",
                "{\"standfirst\":2,\"level\":2} | line 1, column 15, /standfirst: expected version 1 of the format",
            })
    void locatesFaults(String json, String fault) {
        assertThatThrownBy(() -> READER.read(json, Heading.class))
                .isInstanceOf(JsonException.class)
                .hasMessage(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"publishing\":{\"status\":\"out\"}} | /publishing/status: expected one of draft, pending, scheduled, published, withdrawn",
                "{\"dates\":{\"created\":\"2026-02-29T06:00:00Z\"}} | /dates/created: expected a time in UTC such as 2026-03-01T06:00:00Z",
                "{\"dates\":{\"created\":\"2026-03-01T06:00:00+01:00\"}} | /dates/created: expected a time in UTC such as 2026-03-01T06:00:00Z",
                "{\"identity\":{\"language\":\"e!\"}} | /identity/language: expected a language tag such as en-GB",
                "{\"lead\":{\"type\":\"video\",\"duration\":\"1:30\"}} | /lead/duration: expected a duration such as PT1M30S",
                "{\"lead\":{\"type\":\"hologram\"}} | /lead: expected the type photo, video, audio or gallery",
                "{\"lead\":{\"type\":\"photo\",\"focalPoint\":{\"x\":1e999,\"y\":0}}} | /lead/focalPoint/x: expected a number up to 1.7976931348623157E308",
                "{\"body\":[{\"type\":\"photo\"}]} | /body/0: expected an object with a type that is allowed here",
                "{\"body\":[{}]} | /body/0: expected an object with a type that is allowed here",
                "{\"body\":[{\"type\":\"box\",\"kind\":\"facts\",\"content\":[{\"type\":\"box\"}]}]} | /body/0/content/0: expected an object with a type that is allowed here",
                "{\"body\":[{\"type\":\"poll\",\"n\":1e9999999999}]} | /body/0/n: expected a number with a smaller exponent",
                "{\"commentPolicy\":{\"open\":1}} | /commentPolicy/open: expected true or false",
                "{\"attributes\":{\"desk\":1}} | /attributes/desk: expected a string",
            })
    void rejectsInvalidValues(String json, String fault) {
        assertThatThrownBy(() -> READER.read(json, Article.class))
                .isInstanceOf(JsonException.class)
                .hasMessageEndingWith(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+1",
                ".5",
                "1.",
                "01",
                "-01",
                "-",
                "--1",
                "0x1",
                "1e",
                "1e+",
                "1.e1",
                "1_0",
                "NaN",
                "Infinity",
                "-Infinity",
                "tru",
                "True",
                "TRUE",
                "nul",
                "NULL",
                "undefined",
                "truefalse",
                "'a'",
                "a",
                "\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\'\"",
                "\"\\\"",
                "\"a\tb\"",
                "\"a\nb\"",
                "\"a\0b\"",
                "\"a\u001fb\"",
                "[1,]",
                "[,1]",
                "[1,,1]",
                "[1 1]",
                "[1",
                "1]",
                "[1}",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{null:1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1",
                "1 1",
                "/* */1",
                "1//\n",
                "#\n1",
                "\f1",
                "\u000b1",
                "\u00a01",
                "\u20281",
                "\uFEFF1",
                "\b1",
                "[1]]",
                "\"a\":1",
                "1;",
                "\"a\"\"b\""
            })
    void rejectsInvalidJson(String value) {
        String json = "{\"x\":" + value + "}";
        assertThatThrownBy(() -> READER.read(json, Divider.class)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> READER.read(json.getBytes(UTF_8), Divider.class))
                .isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "1E+2",
                "1e-2",
                "-0.1e3",
                "1e400",
                "123456789012345678901234567890",
                "\"\"",
                "\"/\"",
                "\"\\/\"",
                "\"\u007f\"",
                "\"\u2028\u2029\"",
                "\"\\u0000\"",
                "\"\\uD83D\\udea2\"",
                "\"\\ud83d\"",
                "\"\\udea2\\ud83d\"",
                "\"\uFEFF\"",
                "\"\uFFFF\"",
                "\"'\"",
                "[]",
                "[[]]",
                "{}",
                "{\"\":{\"\":1}}",
                "true",
                "false",
                "null",
                " \t\r\n1 \t\r\n"
            })
    void readsEveryFormOfValidJson(String value) {
        String json = "{\"x\":" + value + "}";
        assertThat(READER.read(json, Divider.class)).isEqualTo(Divider.of());
        assertThat(READER.read(json.getBytes(UTF_8), Divider.class)).isEqualTo(Divider.of());
    }

    @Test
    void countsColumnsInBytesOrInCharactersOfAString() {
        String json = "{\n\"id\":\"čau 🚢\", \"x\": tru}";

        JsonException inString = catchThrowableOfType(JsonException.class, () -> READER.read(json, Divider.class));
        JsonException inBytes =
                catchThrowableOfType(JsonException.class, () -> READER.read(json.getBytes(UTF_8), Divider.class));

        assertThat(inString.faults()).containsExactly(new JsonFault("/x", 2, 21, "well-formed JSON"));
        assertThat(inBytes.faults()).containsExactly(new JsonFault("/x", 2, 24, "well-formed JSON"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|line 1, column 1: expected a document",
                "\uFEFF|line 1, column 1: expected a document",
                "\uFEFF\uFEFF|line 1, column 3: expected well-formed JSON",
                "\uFEFF{\"x\":tru}|line 1, column 6, /x: expected well-formed JSON",
                "\uFEFF{|line 1, column 2: expected the rest of the document"
            })
    void doesNotCountAByteOrderMarkAsAColumn(String json, String message) {
        byte[] bytes = json.getBytes(UTF_8);
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> READER.read(bytes, Divider.class),
                () -> READER.read(new ByteArrayInputStream(bytes), Divider.class))) {
            assertThatThrownBy(reading).isInstanceOf(JsonException.class).hasMessage(message);
        }
    }

    @Test
    void escapesMessagesForALog() {
        assertThatThrownBy(() -> READER.read("{\"a\\nb\\u202e" + "c".repeat(300) + "\":x}", Divider.class))
                .hasMessageMatching(
                        "line 1, column 315, /a\\\\u000ab\\\\u202ec{195}\\.\\.\\.: expected well-formed JSON");
    }

    @Test
    void readsAStringAsOneRunOfRichText() {
        String comment =
                "{\"type\":\"comment\",\"id\":\"1\",\"posted\":\"2026-03-01T12:00:00Z\",\"text\":\"At last!\"}";

        assertThat(READER.read(comment, Comment.class).text()).isEqualTo(RichText.of("At last!"));
        assertThat(READER.read("{\"type\":\"paragraph\",\"text\":\"It left.\"}", Paragraph.class))
                .isEqualTo(Paragraph.of("It left."));
    }

    @Test
    void readsRunsWithAnyNumberOfMarks() {
        RichText.Run plain = new RichText.Run("a", Set.of(), null, null);
        RichText.Run one = new RichText.Run("b", Set.of(Mark.CODE), null, null);
        RichText.Run two = new RichText.Run("c", Set.of(Mark.STRONG, Mark.CODE), null, null);

        assertThat(READER.read("""
                        {"text": [
                            {"text": "a", "marks": []},
                            {"text": "b", "marks": ["code"]},
                            {"text": "c", "marks": ["code", "strong", "code"]}]}""", Paragraph.class)).isEqualTo(Paragraph.of(new RichText(List.of(plain, one, two))));
    }

    @Test
    void readsLongArraysWithinLongArrays() {
        Article.Builder builder = Article.builder("a", "b");
        for (int i = 0; i < 40; i++) {
            String number = "paragraph " + i + ".";
            Stream<Leaf> content = IntStream.range(0, i).mapToObj(k -> Paragraph.of(number + k));
            builder.add(Box.of(Box.Kind.FACTS, null, content.toArray(Leaf[]::new)));
        }
        Article article = builder.build();

        assertThat(READER.read(JsonRenderer.create().render(article), Article.class))
                .isEqualTo(article);
    }

    @Test
    void reportsAllFaultsOnRequest() {
        String json = """
                {
                  "identity": {"id": 7, "url": [], "language": "!"},
                  "headlines": {},
                  "dates": "today",
                  "body": [
                    {"type": "heading", "level": "2", "text": 3},
                    {"type": "paragraph", "text": [{"marks": ["bold"]}]},
                    7
                  ],
                  "commentPolicy": {"open": "yes"}
                }""";

        JsonException e = catchThrowableOfType(
                JsonException.class, () -> READER.with(o -> o.allFaults(true)).read(json, Article.class));

        assertThat(e.faults().stream().map(JsonFault::pointer))
                .containsExactly(
                        "/identity/id",
                        "/identity/url",
                        "/identity/language",
                        "/headlines",
                        "/dates",
                        "/body/0/level",
                        "/body/0/text",
                        "/body/1/text/0/marks/0",
                        "/body/1/text/0",
                        "/body/2",
                        "/commentPolicy/open");
        assertThat(e).hasMessageEndingWith("(and 10 more)");
    }

    @Test
    void serializesFaultsWithTheException() throws IOException, ClassNotFoundException {
        JsonException thrown = catchThrowableOfType(JsonException.class, () -> READER.read("[]", Heading.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(thrown);
        Object arrived = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(((JsonException) arrived).faults())
                .isEqualTo(thrown.faults())
                .isNotEmpty();
    }

    @Test
    void stopsAfterAHundredFaults() {
        String json = "{\"photos\":[" + "1,".repeat(1_000) + "1]}";

        JsonException e = catchThrowableOfType(
                JsonException.class,
                () -> READER.with(o -> o.allFaults(true))
                        .read("{\"type\":\"gallery\"," + json.substring(1), Content.class));

        assertThat(e.faults()).hasSize(100);
    }

    @Test
    void rejectsListsThatAreNestedTooDeeply() {
        assertThat(READER.read(nested(ItemList.MAX_DEPTH), Block.class)).isInstanceOf(ItemList.class);
        assertThatThrownBy(() -> READER.read(nested(ItemList.MAX_DEPTH + 1), Block.class))
                .isInstanceOf(JsonException.class)
                .hasMessageEndingWith("expected at most 6 nested lists");
    }

    private static String nested(int depth) {
        String list = "{\"type\":\"itemList\"}";
        for (int i = 1; i < depth; i++) {
            list = "{\"type\":\"itemList\",\"items\":[{\"nested\":" + list + "}]}";
        }
        return list;
    }

    @Test
    void rejectsJsonValuesThatAreNestedTooDeeply() {
        int arrays = Json.MAX_DEPTH - 1;
        String value = "[".repeat(arrays) + "]".repeat(arrays);

        assertThat(READER.read("{\"type\":\"poll\",\"a\":" + value + "}", Leaf.class))
                .isInstanceOf(Custom.class);
        assertThatThrownBy(() -> READER.read("{\"type\":\"poll\",\"a\":[" + value + "]}", Leaf.class))
                .isInstanceOf(JsonException.class)
                .hasMessageEndingWith("expected at most 16 nested values");
    }

    @Test
    void rejectsInvalidUtf8() {
        for (String bytes : List.of(
                "80", "C080", "C1BF", "E08080", "EDA080", "EDB080", "F0808080", "F4908080", "F5808080", "E282")) {
            byte[] json = bytes("{\"text\":\"a", bytes, "\"}");
            assertThatThrownBy(() -> READER.read(json, Code.class))
                    .as(bytes)
                    .isInstanceOf(JsonException.class)
                    .hasMessage("line 1, column 11, /text: expected text in UTF-8");
        }
        assertThat(READER.read(bytes("{\"text\":\"", "EFBFBD", "\"}"), Code.class))
                .isEqualTo(Code.of("\uFFFD"));
    }

    private static byte[] bytes(String before, String hexadecimal, String after) {
        byte[] middle = java.util.HexFormat.of().parseHex(hexadecimal);
        byte[] all = new byte[before.length() + middle.length + after.length()];
        System.arraycopy(before.getBytes(UTF_8), 0, all, 0, before.length());
        System.arraycopy(middle, 0, all, before.length(), middle.length);
        System.arraycopy(after.getBytes(UTF_8), 0, all, before.length() + middle.length, after.length());
        return all;
    }

    @Test
    void acceptsUnpairedSurrogatesInTextsButNotInNames() {
        assertThat(READER.read("{\"text\":\"é\uDEA2\\ud83d\uD800\"}", Code.class))
                .isEqualTo(Code.of("é\uDEA2\uD83D\uD800"));
        assertThatThrownBy(() -> READER.read("{\"type\":\"poll\",\"\uD800\":1}", Custom.class))
                .isInstanceOf(JsonException.class)
                .hasMessageEndingWith("/\\ud800: expected a name without unpaired surrogates");
        assertThatThrownBy(() -> READER.read("{\"type\":\"poll\",\"\\ud800\":1}", Custom.class))
                .isInstanceOf(JsonException.class)
                .hasMessageEndingWith("expected well-formed JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void rejectsOtherEncodings(String encoding) {
        byte[] json = "{}".getBytes(Charset.forName(encoding));
        assertThatThrownBy(() -> READER.read(json, Divider.class))
                .isInstanceOf(JsonException.class)
                .hasMessageMatching("line 1, column [12]: expected (well-formed JSON|text in UTF-8)");
    }

    @Test
    void readsStreamsToTheEndAndDoesNotCloseThem() throws IOException {
        List<String> calls = new ArrayList<>();
        InputStream oneByteAtATime = new ByteArrayInputStream("\uFEFF{\"text\":\"čau 🚢\"}\r\n".getBytes(UTF_8)) {
            @Override
            public int read(byte[] target, int from, int count) {
                return super.read(target, from, 1);
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };

        assertThat(READER.read(oneByteAtATime, Code.class)).isEqualTo(Code.of("čau 🚢"));
        assertThat(oneByteAtATime.available()).isZero();
        assertThat(calls).isEmpty();
    }

    @Test
    void stopsReadingAStreamAtAFault() throws IOException {
        InputStream json = new ByteArrayInputStream(("{\"text\":1}" + " ".repeat(100_000)).getBytes(UTF_8));

        assertThatThrownBy(() -> READER.read(json, Code.class)).isInstanceOf(JsonException.class);
        assertThat(json.available()).isGreaterThan(80_000);
    }

    @Test
    void limitsTheBufferBeforeAType() {
        JsonReader reader = READER.with(o -> o.maxBytes(1_600));

        assertThat(reader.read(elements(150), Block.class)).isInstanceOf(Custom.class);
        assertThatThrownBy(() -> reader.read(elements(200), Block.class))
                .isInstanceOf(JsonException.class)
                .hasMessageEndingWith("expected the property \"type\" closer to the start of the object");
        assertThatThrownBy(() -> READER.read("{\"x\":" + "[".repeat(1_000), Block.class))
                .isInstanceOf(JsonException.class)
                .hasMessageEndingWith("expected at most 64 nested objects and arrays");
    }

    private static String elements(int count) {
        return "{\"x\":[1" + ",1".repeat(count - 1) + "],\"type\":\"poll\"}";
    }

    @Test
    void locatesFaultsInTheBuffer() {
        assertThatThrownBy(() -> READER.read("{\"level\":\n[],\"type\":\"heading\"}", Block.class))
                .hasMessage("line 2, column 1, /level: expected a whole number from -2147483648 to 2147483647");
        assertThatThrownBy(() -> READER.read("{\"content\":[{\n\"level\":x,\"type\":\"heading\"}]}", Box.class))
                .hasMessage("line 2, column 9, /content/0/level: expected well-formed JSON");
    }

    @Test
    void rejectsDuplicateNamesInUnknownProperties() {
        assertThatThrownBy(() -> READER.read("{\"x\":{\"y\":[{\"z\":1,\"z\":2}]}}", Divider.class))
                .hasMessage("line 1, column 19, /x/y/0/z: expected no duplicate property");
    }

    @Test
    void throwsTheExceptionOfTheStream() {
        IOException failure = new IOException("connection reset");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };

        assertThatThrownBy(() -> READER.read(broken, Article.class)).isSameAs(failure);
    }

    @Test
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read("{}", null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read((String) null, Article.class))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read((byte[]) null, Article.class))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read((InputStream) null, Article.class))
                .withMessage("json");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void rejectsLimitsThatAreNotPositive(int limit) {
        assertThatThrownBy(() -> READER.with(o -> o.maxBlocks(limit)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit must be from 1 to 2147483639, not " + limit);
    }

    @Test
    void limitsTheMaximumDepth() {
        assertThatThrownBy(() -> READER.with(o -> o.maxDepth(1_001)))
                .hasMessage("a limit must be from 1 to 1000, not 1001");
    }

    @Test
    void enforcesEveryLimitForEveryInput() {
        assertRejected(o -> o.maxDepth(3), "{\"x\":[[[]]]}", "at most 3 nested objects and arrays");
        assertRejected(o -> o.maxBytes(11), "{\"text\":\"a\"}", "at most 11 (bytes|characters)");
        assertRejected(o -> o.maxTextLength(4), "{\"text\":\"čauky\"}", "at most 4 characters in a string");
        assertRejected(o -> o.maxTextLength(4), "{\"text\":\"\\nauky\"}", "at most 4 characters in a string");
        assertRejected(o -> o.maxTextLength(4), "{\"x\":[\"čauky\"]}", "at most 4 characters in a string");
        assertRejected(o -> o.maxTextLength(4), "{\"naem1\":1}", "at most 4 characters in a string");
        assertRejected(o -> o.maxTextLength(4), "{\"marks\":[]}", "at most 4 characters in a string");
        assertRejected(o -> o.maxNumberLength(3), "{\"x\":1000}", "at most 3 characters in a number");
        assertRejected(o -> o.maxBlocks(2), BOX, "at most 2 blocks");
        assertRejected(o -> o.maxComments(1), DISCUSSION, "at most 1 comments");
    }

    private static void assertRejected(Consumer<JsonReader.Options> limit, String json, String expected) {
        JsonReader reader = READER.with(limit);
        Class<? extends Content> kind = json.equals(BOX) || json.equals(DISCUSSION) ? Content.class : Code.class;
        byte[] bytes = json.getBytes(UTF_8);
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> reader.read(json, kind),
                () -> reader.read(bytes, kind),
                () -> reader.read(new ByteArrayInputStream(bytes), kind))) {
            assertThatThrownBy(reading)
                    .isInstanceOf(JsonException.class)
                    .hasMessageMatching("line 1, column .*: expected " + expected);
        }
    }

    @Test
    void countsBlocksAndComments() {
        assertThat(READER.with(o -> o.maxBlocks(3)).read(BOX, Box.class).content())
                .hasSize(2);
        assertThatThrownBy(() -> READER.with(o -> o.maxBlocks(2)).read(BOX, Block.class))
                .hasMessageEndingWith("/content/1: expected at most 2 blocks");
        assertThat(READER.with(o -> o.maxComments(2))
                        .read(DISCUSSION, Discussion.class)
                        .comments())
                .hasSize(2);
        assertThatThrownBy(() -> READER.with(o -> o.maxComments(1)).read(DISCUSSION, Discussion.class))
                .hasMessageEndingWith("/comments/1: expected at most 1 comments");
    }

    @Test
    void readsDocumentsAtTheLimit() throws IOException {
        String json = "{\"text\":\"abcde\",\"x\":[[1000]]}";
        JsonReader reader = READER.with(
                o -> o.maxBytes(json.length()).maxDepth(3).maxTextLength(5).maxNumberLength(4));

        assertThat(reader.read(json, Code.class)).isEqualTo(Code.of("abcde"));
        assertThat(reader.read(json.getBytes(UTF_8), Code.class)).isEqualTo(Code.of("abcde"));
        assertThat(reader.read(new ByteArrayInputStream(json.getBytes(UTF_8)), Code.class))
                .isEqualTo(Code.of("abcde"));
    }

    @Test
    void limitsTheLengthOfAddresses() {
        String longest = "https://example.org/" + "a".repeat(8_172);
        String json = "{\"type\":\"embed\",\"url\":\"%s\"}";

        assertThat(READER.read(json.formatted(longest), Embed.class).url()).isEqualTo(Url.of(longest));
        assertThatThrownBy(() -> READER.read(json.formatted(longest + "a"), Embed.class))
                .isInstanceOf(JsonException.class)
                .hasMessage("line 1, column 23, /url: expected at most 8192 characters in an address");
        assertThat(READER.with(o -> o.maxUrlLength(9_000)).read(json.formatted(longest + "a"), Embed.class))
                .isEqualTo(Embed.of(Url.of(longest + "a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'page','publication':{'name':'a','url':'b'},'article':{'identity':{'id':'c'},'headlines':{'headline':'d'}},'idPrefix':'%s'}",
                "{'type':'article','identity':{'id':'c'},'headlines':{'headline':'d'},'byline':{'printedByline':'%s'}}",
                "{'type':'comment','id':'1','posted':'2026-03-01T06:00:00Z','text':'b','author':{'name':'%s'}}"
            })
    void limitsTheLengthOfTextsThatOutputsRepeat(String json) {
        String quoted = json.replace('\'', '"');

        assertThatThrownBy(() -> READER.read(quoted.formatted("a".repeat(8_193)), Content.class))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("expected at most 8192 characters");
        assertThatThrownBy(() -> READER.with(o -> o.maxUrlLength(9_000))
                        .read(quoted.formatted("a".repeat(9_001)), Content.class))
                .hasMessageContaining("expected at most 9000 characters");
    }
}
