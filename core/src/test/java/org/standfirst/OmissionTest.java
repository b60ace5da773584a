package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OmissionTest {

    @Test
    void isPrintedAsOneLine() {
        assertThat(Omission.of("byline.credits[0].author.url", "/mira\nERROR \u591C", "is not an absolute address"))
                .hasToString("byline.credits[0].author.url is not an absolute address: /mira\\u000aERROR \u591C");
    }

    @Test
    void isPrintedWithoutAPathIfTheWholeSourceIsOmitted() {
        assertThat(Omission.of("", "{a=1}", "is not a post")).hasToString("is not a post: {a=1}");
    }

    @Test
    void isPrintedWithTheBeginningOfALongValue() {
        assertThat(Omission.of("body[3].text", "x".repeat(201), "has no place"))
                .hasToString("body[3].text has no place: " + "x".repeat(200) + "...");
    }
}
