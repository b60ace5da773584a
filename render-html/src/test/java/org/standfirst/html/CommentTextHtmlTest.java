package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Comment;

class CommentTextHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "https://a.example|[https://a.example]",
                "See https://a.example/b?c=1#d.|See [https://a.example/b?c=1#d].",
                "(http://a.example/b), yes|([http://a.example/b]), yes",
                "https://a.example/ferry_(ship) sails|[https://a.example/ferry_(ship)] sails",
                "“https://a.example/”!|“[https://a.example/]”!",
                "https://a.example https://b.example|[https://a.example] [https://b.example]"
            })
    void aWebAddressIsALink(String text, String expected) {
        assertThat(linked(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http",
                "https://",
                "http://?",
                "xhttps://a.example",
                "javascript:alert(1)",
                "https//a.example",
                "https://user@a.example/"
            })
    void whatIsNoSafeWebAddressIsText(String text) {
        assertThat(linked(text)).isEqualTo(text);
    }

    @Test
    void aLinkIsTheReadersAndNotOurs() {
        assertThat(render("https://a.example/?b=1&c"))
                .contains("<p><a href=\"https://a.example/?b=1&amp;c\" rel=\"nofollow ugc\">"
                        + "https://a.example/?b=1&amp;c</a></p>");
    }

    private static String linked(String text) {
        return render(text)
                .replaceAll("(?s).*<div class=\"sf-comment-text p-content\"><p>(.*?)</p></div>.*", "$1")
                .replaceAll("<a [^>]*>", "[")
                .replace("</a>", "]");
    }

    private static String render(String text) {
        return HtmlRenderer.create()
                .render(Comment.builder("1", Instant.EPOCH, text).build());
    }
}
