package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standfirst.Url;
import org.standfirst.body.RichText;

class VisibleLinksTest {
    private static final Url PIER = Url.of("https://example.org/pier");
    private static final Url QUAY = Url.of("https://example.org/quay");

    @Test
    void removesLinksAroundBlankText() {
        RichText text =
                RichText.of(text("a"), link(PIER, text("\u00A0"), strong("\u200B")), link(QUAY, " "), text("b"));

        assertThat(VisibleLinks.of(text))
                .isEqualTo(Stream.of(text("a"), text("\u00A0"), strong("\u200B"), text(" "), text("b"))
                        .flatMap(part -> part.runs().stream())
                        .toList());
    }

    @Test
    void keepsTheBlankPartsOfALink() {
        RichText text = RichText.of(link(PIER, text("the"), strong(" "), text("pier")), text(" "));

        assertThat(VisibleLinks.of(text)).isEqualTo(text.runs());
    }
}
