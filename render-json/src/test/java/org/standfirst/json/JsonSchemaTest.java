package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.testkit.RandomModels;

/** The JSON of any content conforms to our schema. */
class JsonSchemaTest {
    private static final int PAGES = 100;
    private static final int CONTENTS = 2_000;
    private static final JsonRenderer RENDERER = JsonRenderer.create();
    private static final JsonSchema SCHEMA = JsonSchema.of(JsonRenderer.schema());

    @Test
    void isAValidSchema() {
        assertThat(JsonSchema.ofSchemas().errors(JsonRenderer.schema())).isEmpty();
    }

    @Test
    void acceptsRenderedContent() {
        RandomModels models = new RandomModels(4);
        for (int i = 0; i < PAGES; i++) {
            assertThat(SCHEMA.errors(RENDERER.render(models.next(Page.class)))).isEmpty();
        }
        for (int i = 0; i < CONTENTS; i++) {
            assertThat(SCHEMA.errors(RENDERER.render(models.next(Content.class))))
                    .isEmpty();
        }
    }
}
