package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.html.LinkPolicy.Decision;
import org.standfirst.html.LinkPolicy.Rel;

class LinkPolicyTest {
    private static final Url PIER = Url.of("https://example.org/pier");

    @ParameterizedTest
    @ValueSource(
            strings = {"https://news.example/a", "https://NEWS.example:8443/", "http://www.news.example?a", "/a", "#a"})
    void treatsReadersLinksToOwnHostsAsEditorial(String url) {
        assertThat(html(LinkPolicy.ownHosts("News.Example"), url, Link.Kind.USER))
                .doesNotContain("rel=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/",
                "https://notnews.example/",
                "https://news.example.other.example/",
                "https://other.example/https://news.example/",
                "https://other.example?news.example",
                "mailto:a@news.example"
            })
    void marksOtherLinksOfReaders(String url) {
        assertThat(html(LinkPolicy.ownHosts("news.example"), url, Link.Kind.USER))
                .contains(" rel=\"nofollow ugc\"");
    }

    @Test
    void marksPaidLinksToOwnHosts() {
        assertThat(html(LinkPolicy.ownHosts("example.org"), PIER.text(), Link.Kind.SPONSORED))
                .contains(" rel=\"sponsored nofollow\"");
    }

    @Test
    void appliesTheAddressRelAndTabOfAPolicy() {
        LinkPolicy policy = link -> LinkPolicy.standard()
                .decide(link)
                .withUrl(Url.of("https://out.example/?to=1"))
                .withAddedRel(Rel.NOOPENER)
                .withAddedRel(Rel.NOFOLLOW)
                .withNewTab(true);
        assertThat(html(policy, PIER.text(), Link.Kind.USER))
                .isEqualTo(
                        "<a href=\"https://out.example/?to=1\" rel=\"nofollow ugc noopener\" target=\"_blank\">a</a>");
    }

    @Test
    void writesTextWithoutALink() {
        assertThat(html(link -> Decision.textOnly(), PIER.text(), Link.Kind.EDITORIAL))
                .isEqualTo("a");
    }

    @Test
    void omitsAnUnsafeAddressOfAPolicy() {
        assertThat(html(link -> Decision.follow(Url.of("javascript:alert(1)")), PIER.text(), Link.Kind.EDITORIAL))
                .isEqualTo("a");
    }

    private static String html(LinkPolicy policy, String url, Link.Kind kind) {
        return HtmlRenderer.builder()
                .links(policy)
                .build()
                .render(link(Link.of(Url.of(url)).withKind(kind), "a"));
    }
}
