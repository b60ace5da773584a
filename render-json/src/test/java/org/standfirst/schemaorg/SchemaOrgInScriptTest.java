package org.standfirst.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.testkit.RandomModels;
import org.standfirst.utf8.BufferPool;

/** In the script element of an HTML page, the texts are escaped once, for JSON and HTML at the same time. */
class SchemaOrgInScriptTest {
    private final SchemaOrgRenderer renderer = SchemaOrgRenderer.create();

    static Stream<String> texts() {
        return Stream.of(
                "</script><!-- & \u007F\u0085\u2028\u2029\u00E9\u20AC\uFFFF\uFDD0\uD83D\uDE00\uD83F\uDFFE",
                "quotes \" and \\ and tabs\t and \u0001 in text",
                "lone \uD800 surrogates \uDC00",
                "<b>",
                "\u0416\u2029");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void writesTheBytesOfJsonThatIsEscapedAfterwards(String text) {
        Publication publication =
                Publication.builder(text, Url.of("https://news.example/")).build();
        Article article = Article.builder("1", text)
                .published(Instant.EPOCH)
                .url(Url.of("https://news.example/?q=" + text))
                .build();
        assertInScript(Page.of(publication, article));
    }

    @Test
    void writesTheBytesOfJsonThatIsEscapedAfterwardsForRandomPages() {
        RandomModels models = new RandomModels(11);
        for (int i = 0; i < 200; i++) {
            assertInScript(models.next(Page.class));
        }
    }

    @Test
    void reportsTheSameOmissions() {
        RandomModels models = new RandomModels(12);
        for (int i = 0; i < 50; i++) {
            Page page = models.next(Page.class);
            List<Omission> alone = new ArrayList<>();
            List<Omission> embedded = new ArrayList<>();
            renderer.with(options -> options.onOmission(alone::add)).toBytes(page);
            SchemaOrgRenderer listening = renderer.with(options -> options.onOmission(embedded::add));
            new BufferPool().toBytes(out -> out.embedInScript(script -> listening.render(page, script)));
            assertThat(embedded).isEqualTo(alone);
        }
    }

    @Test
    void hasTheSameBytesInAStreamThatIsWrittenInPieces() throws IOException {
        Page page = longPage();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new BufferPool().toStream(stream, out -> out.embedInScript(script -> renderer.render(page, script)));
        byte[] whole = new BufferPool().toBytes(out -> out.embedInScript(script -> renderer.render(page, script)));
        assertThat(stream.toByteArray()).hasSizeGreaterThan(100_000).isEqualTo(whole);
        assertInScript(page);
    }

    @Test
    void throwsTheExceptionOfAStreamThatFailsWithinTheScript() {
        IOException failure = new IOException("disk full");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertThatThrownBy(() -> new BufferPool()
                        .toStream(failing, out -> out.embedInScript(script -> renderer.render(longPage(), script))))
                .isSameAs(failure);
    }

    @Test
    void isEscapedOnceInAStreamThatWrapsTheScript() {
        Page page = longPage();
        byte[] json = renderer.toBytes(page);
        String wrapped = new BufferPool()
                .toText(out -> out.embedInScript(script -> {
                    OutputStream buffered = new BufferedOutputStream(script);
                    buffered.write('[');
                    renderer.render(page, buffered);
                    buffered.write(']');
                    buffered.flush();
                }));
        String expected = new BufferPool()
                .toText(out -> out.embedInScript(script -> {
                    script.write('[');
                    script.write(json);
                    script.write(']');
                }));
        assertThat(wrapped).isEqualTo(expected);
    }

    private static Page longPage() {
        Article.Builder article =
                Article.builder("1", "<b>").published(Instant.EPOCH).url(Url.of("https://news.example/1"));
        for (int i = 0; i < 3_000; i++) {
            article.addKeyword("</script>\u00e9 & \"" + i);
        }
        return Page.of(Publication.builder("&", Url.of("https://news.example/")).build(), article.build());
    }

    private void assertInScript(Page page) {
        byte[] json = renderer.toBytes(page);
        String twice = new BufferPool().toText(out -> out.embedInScript(script -> script.write(json)));
        String once = new BufferPool().toText(out -> out.embedInScript(script -> renderer.render(page, script)));
        assertThat(once).isEqualTo(twice);
    }
}
