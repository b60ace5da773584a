package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Omission;
import org.standfirst.Url;

class OmissionsTest {
    private static final Url HOME = Url.of("https://gazette.example/");

    private final List<Omission> reported = new ArrayList<>();
    private final Omissions omissions = Omissions.of(reported::add);

    @Test
    void havePathsFromTheRoot() {
        omissions.add("hub", "a", "is wrong");
        omissions.within("articles[2]").within("identity").add("url", "b", "is wrong, too");

        assertThat(reported)
                .containsExactly(
                        Omission.of("hub", "a", "is wrong"),
                        Omission.of("articles[2].identity.url", "b", "is wrong, too"));
    }

    @Test
    void areAddressesThatAreNotAbsolute() {
        assertThat(omissions.absolute("url", HOME)).isEqualTo(HOME);
        assertThat(omissions.absolute("url", null)).isNull();
        assertThat(reported).isEmpty();

        assertThat(omissions.absolute("url", Url.of("/news"))).isNull();
        assertThat(reported).containsExactly(Omission.of("url", "/news", "is not an absolute address"));
    }

    @Test
    void areTimesThatCannotBeWritten() {
        assertThat(omissions.writable("dates.published", Instant.EPOCH)).isEqualTo(Instant.EPOCH);
        assertThat(omissions.writable("dates.published", null)).isNull();
        assertThat(reported).isEmpty();

        assertThat(omissions.writable("dates.published", Instant.MAX)).isNull();
        assertThat(reported)
                .containsExactly(
                        Omission.of("dates.published", Instant.MAX.toString(), "is not in the years 1 to 9999"));
    }
}
