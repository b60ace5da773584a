package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.body.Block;
import org.standfirst.testkit.RandomModels;

/** Reading the rendered JSON of any content gives equal content. */
class JsonRoundTripTest {
    private static final int PAGES = 300;
    private static final int CONTENTS = 4_000;

    private static final JsonRenderer COMPACT = JsonRenderer.create();
    private static final JsonRenderer INDENTED = COMPACT.with(o -> o.indented(true));
    private static final JsonReader READER = JsonReader.create();

    @Test
    void readsRenderedContent() {
        RandomModels models = new RandomModels(1);
        for (int i = 0; i < PAGES; i++) {
            Page page = models.next(Page.class);
            assertThat(READER.read(COMPACT.toBytes(page), Page.class)).isEqualTo(page);
            assertThat(READER.read(INDENTED.render(page), Content.class)).isEqualTo(page);
        }
        for (int i = 0; i < CONTENTS; i++) {
            Content content = models.next(Content.class);
            assertThat(READER.read(COMPACT.toBytes(content), Content.class)).isEqualTo(content);
        }
        assertThat(missing(models.usedNames())).isEmpty();
    }

    @Test
    void readsBlocksAsBlocks() {
        RandomModels models = new RandomModels(2);
        for (int i = 0; i < CONTENTS; i++) {
            Block block = models.next(Block.class);
            assertThat(READER.read(COMPACT.render(block), Block.class)).isEqualTo(block);
            assertThat(READER.read(COMPACT.render(block), block.getClass())).isEqualTo(block);
        }
    }

    private static Set<String> missing(Set<String> used) {
        Set<String> missing = new TreeSet<>(RandomModels.possibleNames(Content.class));
        missing.removeAll(used);
        return missing;
    }
}
