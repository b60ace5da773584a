package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.body.Custom;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Our JSON Schema follows the records: names, order, types, and optional members. */
class SchemaFollowsRecordsTest {
    private static final JsonMapper JACKSON = JsonMapper.shared();
    private static final Map<String, Object> DEFINITIONS =
            object(JACKSON.readValue(JsonRenderer.schema(), new TypeReference<Map<String, Object>>() {})
                    .get("$defs"));

    /** The definitions of simple values and of the version. */
    private static final Set<String> VALUES =
            Set.of("version", "url", "time", "duration", "language", "timeZone", "int", "long");

    @ParameterizedTest
    @MethodSource("models")
    void definesEachRecord(Class<?> model) {
        Map<String, Object> definition = object(DEFINITIONS.get(ExpectedSchema.name(model)));
        assertThat(JACKSON.writeValueAsString(withoutDescriptions(definition)))
                .isEqualTo(JACKSON.writeValueAsString(ExpectedSchema.definition(model)));
    }

    @Test
    void definesExactlyTheValuesOfDocuments() {
        Set<String> names = new TreeSet<>(VALUES);
        ExpectedSchema.models().forEach(model -> names.add(ExpectedSchema.name(model)));
        assertThat(DEFINITIONS).containsOnlyKeys(names);
    }

    @Test
    void describesEveryDefinitionAndMember() {
        DEFINITIONS.forEach((name, definition) -> {
            assertThat(object(definition)).as(name).containsKeys("title", "description");
            members(definition)
                    .filter(member -> !Set.of("standfirst", "type").contains(member.getKey()))
                    .forEach(member -> assertThat(object(member.getValue()))
                            .as(name + "." + member.getKey())
                            .containsKey("description"));
        });
    }

    private static Stream<Class<?>> models() {
        return ExpectedSchema.models().stream().filter(model -> model != Custom.class);
    }

    private static Stream<Map.Entry<String, Object>> members(Object definition) {
        Object properties = object(definition).getOrDefault("properties", Map.of());
        return object(properties).entrySet().stream();
    }

    private static Map<String, Object> withoutDescriptions(Map<String, Object> definition) {
        Map<String, Object> bare = bare(definition);
        bare.computeIfPresent("properties", (key, properties) -> {
            Map<String, Object> members = object(properties);
            members.replaceAll((name, member) -> bare(object(member)));
            return members;
        });
        return bare;
    }

    private static Map<String, Object> bare(Map<String, Object> schema) {
        Map<String, Object> bare = new LinkedHashMap<>(schema);
        bare.keySet().removeAll(Set.of("title", "description"));
        return bare;
    }

    private static Map<String, Object> object(Object json) {
        Map<String, Object> object = new LinkedHashMap<>();
        ((Map<?, ?>) json).forEach((name, member) -> object.put((String) name, member));
        return object;
    }
}
