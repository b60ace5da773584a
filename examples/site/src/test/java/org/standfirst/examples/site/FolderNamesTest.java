package org.standfirst.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNamesTest {
    private final FolderNames names = new FolderNames();

    @ParameterizedTest
    @ValueSource(strings = {"harbour-2026-0311", "Ferry_1", "urn.example.7", "2026"})
    void keepsIdsThatAreSafeNames(String id) {
        assertThat(names.next(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../../etc",
                "a/b",
                "C:\\x",
                "con",
                "Con.txt",
                "lpt1",
                "a.",
                "-",
                "ab\u0000",
                "שלום",
                "\uD800"
            })
    void replacesUnsafeIds(String id) {
        assertThat(names.next(id)).isNotEqualTo(id).matches("[A-Za-z0-9_][A-Za-z0-9_.-]*(?<!\\.)");
    }

    @Test
    void limitsTheLength() {
        assertThat(names.next("a".repeat(100_000))).hasSize(80);
    }

    @Test
    void givesDifferentIdsDifferentNamesIgnoringCase() {
        List<String> ids =
                List.of("ab", "AB", "Ab", "ab~2", "a b", "a_b", "a/b", "ab.", "ab_", "\uD800", "\uDBFF", "?");

        assertThat(ids.stream().map(names::next).map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void numbersRepeatedIds() {
        assertThat(List.of(names.next("fog"), names.next("fog"), names.next("fog")))
                .containsExactly("fog", "fog~2", "fog~3");
    }
}
