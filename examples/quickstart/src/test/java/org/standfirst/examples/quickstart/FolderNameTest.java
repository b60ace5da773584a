package org.standfirst.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNameTest {

    @Test
    void anIdThatCanBeANameIsTheName() {
        assertThat(FolderName.of("harbour-2026-0311")).isEqualTo("harbour-2026-0311");
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
                "lpt1",
                "a.",
                "-",
                "ab\u0000",
                "שלום",
                "\uD800"
            })
    void anyOtherIdGetsANameThatIsSafeEverywhere(String id) {
        assertThat(FolderName.of(id)).matches("[a-z0-9-]*_[0-9a-f]{16}");
    }

    @Test
    void aLongIdGetsAShortName() {
        assertThat(FolderName.of("a".repeat(100_000))).hasSize(97);
    }

    @Test
    void differentIdsHaveDifferentNamesWhereCaseDoesNotCount() {
        List<String> ids = List.of("ab", "AB", "Ab", "a b", "a-b", "a/b", "a\\b", "ab.", "\uD800", "\uDBFF", "?");

        assertThat(ids.stream().map(FolderName::of).map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }
}
