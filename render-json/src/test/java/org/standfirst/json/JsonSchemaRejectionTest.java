package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Content;
import org.standfirst.testkit.RandomModels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our JSON Schema rejects documents that are not in our format. */
class JsonSchemaRejectionTest {
    private static final int CONTENTS = 1_000;
    private static final JsonMapper JACKSON = JsonMapper.shared();
    private static final JsonRenderer RENDERER = JsonRenderer.create();
    private static final JsonSchema SCHEMA = JsonSchema.of(JsonRenderer.schema());

    /** Objects with members of any name. */
    private static final Set<String> OPEN = Set.of("attributes", "properties");

    private static final Set<String> TYPES = ExpectedSchema.models().stream()
            .filter(Content.class::isAssignableFrom)
            .map(ExpectedSchema::name)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'standfirst': 1, 'type': 'paragraph', 'text': []}",
                "{'standfirst': 1, 'type': 'heading', 'level': -9, 'text': [{'text': 'Tides', 'marks': ['strong']}]}",
                "{'standfirst': 1, 'type': 'liveUpdate', 'at': '-0044-03-15T12:00:00.5Z', 'keyEvent': true, 'content': []}",
                "{'standfirst': 1, 'type': 'custom', 'kind': 'box', 'properties': {'type': null}}",
                "{'standfirst': 1, 'type': 'poll', 'question': {'text': 'Swim?'}, 'fallback': ''}",
                "[{'text': 'Tides', 'marks': [], 'language': 'zh-Hant-HK'}]"
            })
    void acceptsValidDocuments(String json) {
        assertThat(SCHEMA.errors(json.replace('\'', '"'))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Tides'",
                "null",
                "{}",
                "{'type': 'paragraph', 'text': []}",
                "{'standfirst': 2, 'type': 'paragraph', 'text': []}",
                "{'standfirst': 1, 'text': []}",
                "{'standfirst': 1, 'type': 'paragraph'}",
                "{'standfirst': 1, 'type': 'paragraph', 'text': null}",
                "{'standfirst': 1, 'type': 'paragraph', 'text': 'Tides'}",
                "{'standfirst': 1, 'type': 'paragraph', 'text': [], 'idd': 'p1'}",
                "{'standfirst': 1, 'type': 'heading', 'level': '2', 'text': []}",
                "{'standfirst': 1, 'type': 'heading', 'level': 2.5, 'text': []}",
                "{'standfirst': 1, 'type': 'heading', 'level': 2147483648, 'text': []}",
                "{'standfirst': 1, 'type': 'liveUpdate', 'at': '2026-03-01', 'keyEvent': true, 'content': []}",
                "{'standfirst': 1, 'type': 'liveUpdate', 'at': '2026-03-01T06:00:00+01:00', 'keyEvent': true, 'content': []}",
                "{'standfirst': 1, 'type': 'video', 'renditions': [], 'duration': '90 seconds'}",
                "{'standfirst': 1, 'type': 'figure', 'media': {'type': 'divider'}, 'placement': 'wide'}",
                "{'standfirst': 1, 'type': 'figure', 'media': {'type': 'gallery', 'photos': []}, 'placement': 'WIDE'}",
                "{'standfirst': 1, 'type': 'box', 'kind': 'facts', 'content': [{'type': 'box', 'kind': 'facts', 'content': []}]}",
                "{'standfirst': 1, 'type': 'custom', 'kind': 'poll'}",
                "{'standfirst': 1, 'type': 'custom', 'kind': 'poll', 'properties': []}",
                "{'standfirst': 1, 'type': '', 'question': 'Swim?'}",
                "{'standfirst': 1, 'type': 'poll', 'fallback': 1}",
                "[{'text': 'Tides'}]",
                "[{'text': 'Tides', 'marks': ['bold']}]",
                "[{'text': 'Tides', 'marks': ['code', 'code']}]",
                "[{'text': 'Tides', 'marks': [], 'language': 'en_GB'}]"
            })
    void rejectsInvalidDocuments(String json) {
        assertThat(SCHEMA.errors(json.replace('\'', '"'))).isNotEmpty();
    }

    @Test
    void rejectsMisspelledMembersAndWrongTypes() {
        RandomModels models = new RandomModels(5);
        Random random = new Random(5);
        for (int i = 0; i < CONTENTS; i++) {
            JsonNode document = JACKSON.readTree(RENDERER.render(models.next(Content.class)));
            List<ObjectNode> closed = new ArrayList<>();
            collectClosed(document, closed);
            if (!closed.isEmpty()) {
                corrupt(closed.get(random.nextInt(closed.size())), random);
                assertThat(SCHEMA.errors(document.toString()))
                        .as(document.toString())
                        .isNotEmpty();
            }
        }
    }

    private static void corrupt(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        switch (random.nextInt(3)) {
            case 0 -> object.set(name + "s", object.remove(name));
            case 1 -> object.putNull(name);
            default -> object.set(name, JACKSON.valueToTree(value.isNumber() ? "seven" : 7));
        }
    }

    /** Collects the objects that allow no unknown members. */
    private static void collectClosed(JsonNode node, List<ObjectNode> closed) {
        if (node instanceof ObjectNode object) {
            if (object.has("type") && !TYPES.contains(object.get("type").stringValue())) {
                return;
            }
            if (!object.isEmpty()) {
                closed.add(object);
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!OPEN.contains(member.getKey())) {
                collectClosed(member.getValue(), closed);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> collectClosed(element, closed));
        }
    }
}
