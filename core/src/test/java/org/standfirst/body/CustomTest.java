package org.standfirst.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomTest {
    private static final Custom POLL = Custom.of(
            "poll",
            Map.of(
                    "question", Json.of("Reopen the pier?"),
                    "answers", Json.array(Json.of("Yes"), Json.of(7), Json.of("No"))));

    @Test
    void returnsAStringByName() {
        assertThat(POLL.text("question")).isEqualTo("Reopen the pier?");
    }

    @Test
    void returnsTheStringsOfAnArrayByName() {
        assertThat(POLL.texts("answers")).containsExactly("Yes", "No");
    }

    @Test
    void returnsAnEmptyValueForMissingAndOtherProperties() {
        assertThat(POLL.text("answers")).isEmpty();
        assertThat(POLL.text("nothing")).isEmpty();
        assertThat(POLL.texts("question")).isEmpty();
        assertThat(POLL.texts("nothing")).isEmpty();
    }
}
