package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommentPolicyTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void isOpenUntilItCloses() {
        CommentPolicy closing = CommentPolicy.OPEN.withClosesAt(NOON);

        assertThat(closing.openAt(NOON.minusNanos(1))).isTrue();
        assertThat(closing.openAt(NOON)).isFalse();
    }

    @Test
    void isAlwaysOpenWithoutAClosingTime() {
        assertThat(CommentPolicy.OPEN.openAt(Instant.MAX)).isTrue();
    }

    @Test
    void isNeverOpenIfClosed() {
        assertThat(CommentPolicy.CLOSED.openAt(NOON)).isFalse();
        assertThat(CommentPolicy.DISABLED.withClosesAt(Instant.MAX).openAt(NOON))
                .isFalse();
    }
}
