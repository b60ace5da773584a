package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.testkit.RandomModels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our JSON, read by another parser, follows the records and the rules of the format. */
class JsonFormatTest {
    private static final int PAGES = 100;
    private static final int CONTENTS = 2_000;
    private static final JsonMapper JACKSON = JsonMapper.shared();
    private static final JsonRenderer COMPACT = JsonRenderer.create();
    private static final JsonRenderer INDENTED = COMPACT.with(o -> o.indented(true));

    @Test
    void usesTheNamesAndOrderOfTheRecords() {
        RandomModels models = new RandomModels(3);
        for (int i = 0; i < PAGES; i++) {
            compare(models.next(Page.class));
        }
        for (int i = 0; i < CONTENTS; i++) {
            compare(models.next(Content.class));
        }
    }

    private static void compare(Content content) {
        Object expected = ExpectedJson.document(content);
        compare("", expected, JACKSON.readTree(COMPACT.toBytes(content)));
        compare("", expected, JACKSON.readTree(INDENTED.render(content)));
    }

    /** Asserts that {@code node} equals a value of {@link ExpectedJson}. */
    static void compare(String path, Object expected, JsonNode node) {
        if (expected instanceof Map<?, ?> object) {
            assertThat(new ArrayList<>(node.propertyNames())).as(path).isEqualTo(List.copyOf(object.keySet()));
            object.forEach((name, member) -> compare(path + "/" + name, member, node.get((String) name)));
        } else if (expected instanceof List<?> array) {
            assertThat(node.size()).as(path).isEqualTo(array.size());
            Iterator<JsonNode> elements = node.iterator();
            array.forEach(element -> compare(path + "/-", element, elements.next()));
        } else if (expected instanceof Number number) {
            assertThat(node.doubleValue()).as(path).isEqualTo(number.doubleValue());
        } else {
            assertThat(simple(node)).as(path).isEqualTo(expected);
        }
    }

    private static Object simple(JsonNode node) {
        if (node.isNull()) {
            return ExpectedJson.NULL;
        }
        return node.isBoolean() ? node.booleanValue() : (Object) node.stringValue();
    }
}
