package org.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {
    @Test
    void keepsIdsThatAreSafeNames() {
        assertThat(PagePath.of("night-ferry-2026")).isEqualTo("night-ferry-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "../../etc/passwd", "a/b", "a\\b", "C:", "con", "Ferry", "\ud83d", "\u0000"})
    void usesOnlyLettersDigitsAndHyphensBeforeTheHash(String id) {
        assertThat(PagePath.of(id)).matches("[a-z0-9-]*_[0-9a-f]{16}");
    }

    @Test
    void limitsTheLength() {
        assertThat(PagePath.of("x".repeat(1_000)).length()).isLessThan(100);
    }

    @Test
    void givesDifferentIdsDifferentPathsIgnoringCase() {
        Set<String> paths = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        for (String id : new String[] {"ferry", "Ferry", "FERRY", "ferry ", "férry", "\ud83d", "\ud83e"}) {
            assertThat(paths.add(PagePath.of(id))).as(id).isTrue();
        }
    }
}
