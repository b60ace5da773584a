package org.standfirst.labels.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void splitsATextAtItsValues() {
        assertThat(Template.of("a {b}{c} d")).isEqualTo(new Template(List.of("a ", "", " d"), List.of("b", "c")));
        assertThat(Template.of("{}")).isEqualTo(new Template(List.of("", ""), List.of("")));
        assertThat(Template.of("")).isEqualTo(new Template(List.of(""), List.of()));
    }

    @Test
    void keepsBracesThatAreNotInPairs() {
        assertThat(Template.of("}{a{b}}{c")).isEqualTo(new Template(List.of("}{a", "}{c"), List.of("b")));
    }
}
