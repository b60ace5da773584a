package org.standfirst.checks;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.json.JsonRenderer;
import org.standfirst.testkit.Everything;

/** No text in a model changes the structure of its JSON, and parsers read every text unchanged. */
class HostileJsonTest {
    private static final JsonRenderer JSON = JsonRenderer.create();

    @Test
    void keepsTheStructureInSomeTurns() {
        HostileTurns.compareSomeJson(Everything.page(), JSON::toBytes);
    }

    @Test
    @Tag("slow")
    void keepsTheStructureInEveryTurn() {
        HostileTurns.compareJson(Everything.page(), JSON::toBytes);
    }

    @Test
    void keepsTheStructureOfAPageWithFallbacks() {
        HostileTurns.compareJson(Everything.pageWithFallbacks(), JSON::toBytes);
    }
}
