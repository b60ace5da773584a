package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Media;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Json;
import org.standfirst.body.Paragraph;

class JsonTypesTest {
    private static final JsonReader READER = JsonReader.create();

    @Test
    void readsTypesInAnyPosition() {
        assertThat(READER.read("""
                        {"kind": "facts", "content": [
                          {"text": "First", "type": "paragraph"},
                          {"type": "paragraph", "text": "Second"},
                          {"votes": 7, "type": "poll"},
                          {"type": "paragraph", "text": "Third"}], "type": "box"}""", Block.class))
                .isEqualTo(Box.of(
                        Box.Kind.FACTS,
                        "",
                        Paragraph.of("First"),
                        Paragraph.of("Second"),
                        Custom.of("poll", Map.of("votes", Json.of(7))),
                        Paragraph.of("Third")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"divider\",\"id\":\"a\"}", "{\"id\":\"a\",\"type\":\"divider\"}"})
    void locatesTheStartOfAnObjectOfAnotherType(String json) {
        assertThatThrownBy(() -> READER.read("\n " + json, Media.class))
                .hasMessage("line 2, column 2: expected the type photo, video, audio or gallery");
    }

    @Test
    void locatesAValueAfterTheType() {
        assertThatThrownBy(() -> READER.read("{\"type\":\"divider\",\n \"id\":5}", Block.class))
                .hasMessage("line 2, column 7, /id: expected a string");
    }

    @Test
    void rejectsASecondType() {
        assertThatThrownBy(() -> READER.read("{\"type\":\"divider\",\"type\":\"divider\"}", Block.class))
                .hasMessage("line 1, column 19, /type: expected no duplicate property");
    }

    @Test
    void findsATypeAfterOneThatIsNotAString() {
        assertThat(faults("{\"type\":{\"type\":1},\"type\":\"divider\",\"id\":2}"))
                .containsExactly(
                        "line 1, column 9, /type: expected a string",
                        "line 1, column 20, /type: expected no duplicate property",
                        "line 1, column 42, /id: expected a string");
    }

    @Test
    void findsATypeAfterAnEmptyOne() {
        assertThat(faults("{\"type\":\"\",\"type\":\"divider\"}"))
                .containsExactly(
                        "line 1, column 9, /type: expected the type \"divider\"",
                        "line 1, column 12, /type: expected no duplicate property");
    }

    @Test
    void skipsAnObjectWithoutAType() {
        assertThat(faults("{\"type\":[],\"x\":1,\"x\":2}"))
                .containsExactly(
                        "line 1, column 1: expected an object with a type that is allowed here",
                        "line 1, column 18, /x: expected no duplicate property");
    }

    @Test
    void limitsTheNameOfTheTypeLikeAnyText() {
        assertThatThrownBy(() -> READER.with(o -> o.maxTextLength(3)).read("{\"type\":\"box\"}", Block.class))
                .hasMessage("line 1, column 2: expected at most 3 characters in a string");
        assertThat(READER.with(o -> o.maxTextLength(7)).read("{\"type\":\"divider\"}", Block.class))
                .isEqualTo(Divider.of());
    }

    @Test
    void limitsTheDepthBeforeTheType() {
        JsonReader reader = READER.with(o -> o.maxDepth(2));

        assertThatThrownBy(() -> reader.read("{\"content\":[{\"type\":\"divider\"}]}", Box.class))
                .hasMessage("line 1, column 14, /content/0: expected at most 2 nested objects and arrays");
    }

    private static List<String> faults(String json) {
        JsonException thrown = catchThrowableOfType(
                JsonException.class, () -> READER.with(o -> o.allFaults(true)).read(json, Block.class));
        return thrown.faults().stream().map(JsonFault::toString).toList();
    }
}
