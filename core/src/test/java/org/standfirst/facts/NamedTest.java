package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standfirst.Publication;
import org.standfirst.Url;

class NamedTest {
    private static final Url HOME = Url.of("https://gazette.example/");

    @Test
    void namesAPublicationWithoutANameByItsAddress() {
        assertThat(Named.publication(Publication.builder("The Gazette", HOME).build()))
                .isEqualTo("The Gazette");
        assertThat(Named.publication(Publication.builder(" ", HOME).build())).isEqualTo(HOME.encoded());
    }
}
