package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {
    @Test
    void returnsTheSameListIfItKeepsAllElements() {
        List<Integer> numbers = List.of(1, 2, 3);

        assertThat(Lists.filtered(numbers, number -> number > 0)).isSameAs(numbers);
    }

    @Test
    void keepsTheElementsThatMeetTheCondition() {
        assertThat(Lists.filtered(List.of(1, 2, 3, 2), number -> number != 2)).containsExactly(1, 3);
        assertThat(Lists.filtered(List.of(1, 2), number -> number > 2)).isEmpty();
    }
}
