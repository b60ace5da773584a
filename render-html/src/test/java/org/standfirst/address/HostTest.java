package org.standfirst.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {

    @Test
    void namesAreInLowercase() {
        assertThat(Host.names("News.Example", "localhost", "münchen.example", "[2001:DB8::1]"))
                .containsExactlyInAnyOrder("news.example", "localhost", "münchen.example", "[2001:db8::1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://news.example",
                "news.example/",
                "//news.example",
                "news.example:8080",
                "*.news.example",
                ".news.example",
                "ida@news.example",
                "news.example ",
                "news.example.",
                "news..example",
                "a.example,b.example",
                "'self'",
                "a%20b"
            })
    void rejectsTextsThatAreNotNames(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Host.names("a.example", host))
                .withMessage("hosts must be names such as www.example.org, not " + host);
    }
}
