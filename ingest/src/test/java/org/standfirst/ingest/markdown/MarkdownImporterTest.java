package org.standfirst.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Gallery;
import org.standfirst.MediaCredit;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Series;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.ItemList.Item;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;
import org.standfirst.validation.ContentValidator;

class MarkdownImporterTest {
    private static final MarkdownImporter IMPORTER =
            MarkdownImporter.create().withOrigin(Origin.UNKNOWN.withBase(Url.of("https://news.example/a")));

    @Test
    void readsMetadataFromFrontMatter() {
        Imported<Article> read = IMPORTER.read("""
                ---
                title: 'Night ferry''s return'
                subtitle: Back at last
                authors:
                  - Mira Vale
                  - "Jon Ek"
                date: '2026-03-01T12:00:00Z'
                expiryDate: 2026-03-08T12:00:00Z
                canonical: https://news.example/ferry
                license: https://news.example/licence
                language: en-GB
                tags: [harbour, 'ferries']
                series: [Night ferries, Harbours]
                weight: 7
                ---

                It sails.
                """);
        Article article = read.value();
        assertThat(article.headlines().headline()).isEqualTo("Night ferry's return");
        assertThat(article.headlines().subheadline()).isEqualTo("Back at last");
        assertThat(article.byline().writers()).extracting(Author::name).containsExactly("Mira Vale", "Jon Ek");
        assertThat(article.dates().published()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
        assertThat(article.dates().expires()).isEqualTo(Instant.parse("2026-03-08T12:00:00Z"));
        assertThat(article.publishing().status()).isEqualTo(Status.PUBLISHED);
        assertThat(article.identity().url()).isEqualTo(Url.of("https://news.example/ferry"));
        assertThat(article.identity().language()).isEqualTo(Locale.UK);
        assertThat(article.topics().keywords()).containsExactly("harbour", "ferries");
        assertThat(article.topics().series()).isEqualTo(Series.of("Night ferries"));
        assertThat(article.body()).containsExactly(Paragraph.of("It sails."));
        assertThat(read.omissions())
                .containsExactly(
                        Omission.of("series", "Harbours", "is not the first series"),
                        Omission.of("weight", "7", "is not a property of articles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\""})
    void readsASingleQuoteAsAValueOfFrontMatter(String quote) {
        Article article = IMPORTER.read("---\ntitle: " + quote + " \nweight: 7\n---\n- " + quote)
                .value();
        assertThat(article.headlines().headline()).isEqualTo(quote);
        assertThat(article.body()).extracting(Block::plainText).containsExactly(quote);
    }

    @Test
    void readsTheFirstHeadingOfLevelOneAsTheHeadline() {
        Article article = IMPORTER.read("# The *title*\n\nText.\n\n# Part\n").value();
        assertThat(article.headlines().headline()).isEqualTo("The title");
        assertThat(article.body()).containsExactly(Paragraph.of("Text."), Heading.of(2, "Part"));
    }

    @Test
    void readsEveryKindOfBlock() {
        List<Block> body = body("""
                It *sails* **at _ten_** ~~or~~ `x`,\\
                [daily](/times).

                3. One
                   - Under one
                4. Two

                > We waited.
                >
                > — Mira <https://news.example/said>

                | Pier | Depth |
                |------|-------|
                | A\\|B | 4 m   |

                ```java
                if (a) {

                }
                ```

                ***

                <https://www.youtube.com/watch?v=dQw4w9WgXcQ>
                """);
        assertThat(body)
                .containsExactly(
                        Paragraph.of(
                                text("It "),
                                emphasis("sails"),
                                text(" "),
                                strong(text("at "), emphasis("ten")),
                                text(" "),
                                marked(Mark.STRIKETHROUGH, "or"),
                                text(" "),
                                marked(Mark.CODE, "x"),
                                text(",\n"),
                                link(Url.of("https://news.example/times"), "daily"),
                                text(".")),
                        ItemList.of(Item.of("One").withNested(ItemList.of("Under one")), Item.of("Two"))
                                .withOrdered(true)
                                .withStart(3),
                        Quote.of("We waited.").withSource("Mira").withUrl(Url.of("https://news.example/said")),
                        Table.ofHeader("Pier", "Depth").withRow("A|B", "4 m"),
                        Code.of("if (a) {\n\n}").withProgrammingLanguage("java"),
                        Divider.of(),
                        Embed.of(Url.of("https://www.youtube.com/watch?v=dQw4w9WgXcQ"))
                                .withProvider("YouTube"));
    }

    @Test
    void readsLinesUnderAnImageAsCaptionAndCredit() {
        Figure figure = (Figure) body("![A ferry](/dawn.jpg)\\\nThe ferry *leaves*.\\\nPhoto: Ada Brandt\n")
                .get(0);
        Photo photo = (Photo) figure.media();
        assertThat(photo.alt()).isEqualTo("A ferry");
        assertThat(photo.caption()).isEqualTo(RichText.of(text("The ferry "), emphasis("leaves"), text(".")));
        assertThat(photo.credit()).isEqualTo(MediaCredit.of("Ada Brandt"));
    }

    @Test
    void readsAListOfImagesAsAGallery() {
        Figure figure =
                (Figure) body("- ![One](/1.jpg)\\\n  First\n- ![Two](/2.jpg)\n").get(0);
        assertThat(((Gallery) figure.media()).photos()).extracting(Photo::alt).containsExactly("One", "Two");
    }

    @Test
    void readsAFootnoteAsAParagraphWithALinkToIt() {
        assertThat(body("It left[^late].\n\n[^late]: By an hour.\n"))
                .containsExactly(
                        Paragraph.of(text("It left"), link(Url.of("#late"), marked(Mark.SUPERSCRIPT, "1")), text(".")),
                        Paragraph.of("By an hour.").withId("late"));
    }

    @Test
    void readsHtmlInMarkdown() {
        assertThat(body("H<sub>2</sub>O\n\n<div>\n\nIn *a* div <script>alert(1)</script>\n\n</div>\n"))
                .containsExactly(
                        Paragraph.of(text("H"), marked(Mark.SUBSCRIPT, "2"), text("O")),
                        Paragraph.of(text("In "), emphasis("a"), text(" div")));
    }

    @Test
    void readsTheIdsOfHeadings() {
        assertThat(body("To [it](#quay).\n\n## The quay {#quay .wide}\n\n## Braces {x}\n"))
                .containsExactly(
                        Paragraph.of(text("To "), link(Url.of("#quay"), "it"), text(".")),
                        Heading.of(2, "The quay").withId("quay"),
                        Heading.of(2, "Braces {x}"));
    }

    @Test
    void readsAlertsAsBoxes() {
        assertThat(body("> [!WARNING]\n> Mind the gap.\n\n> [!NOTE] is text\n"))
                .containsExactly(
                        Box.of(Box.Kind.CALLOUT, "Warning", Paragraph.of("Mind the gap.")),
                        Quote.of("[!NOTE] is text"));
    }

    @Test
    void omissionsHaveALineWithoutAColumn() {
        Imported<Article> read = IMPORTER.read("---\ntitle: T\n---\n\nOne\ntwo\n\n- three\n\n<form>four</form>\n");
        assertThat(read.omissions()).extracting(Omission::path).containsExactly("10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "*a **b ", "[", "![", "<div>", "`", "| a ", "[^a]: ", "1. ", "<b>", "\n\n    ", "~~a"
            })
    void readsNestedAndUnclosedMarkupInLinearTime(String part) {
        for (String end : List.of("", "\n".repeat(2_000), "\n---\n" + part)) {
            Article article = IMPORTER.read(part.repeat(20_000) + end).value();
            assertThat(ContentValidator.create().validate(article)).isEmpty();
        }
    }

    @Test
    void truncatesTheSourceAtALimit() {
        Imported<Article> read =
                IMPORTER.withLimits(Limits.DEFAULT.withCharacters(3)).read("One two");
        assertThat(read.value().body()).containsExactly(Paragraph.of("One"));
        assertThat(read.omissions()).hasSize(1);
    }

    @Test
    void namesTheMissingDependencies() throws ReflectiveOperationException {
        Class<?> importer = new WithoutCommonmark().loadClass(MarkdownImporter.class.getName());
        assertThat(catchThrowable(() -> create(importer)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.commonmark:commonmark");
    }

    private static Object create(Class<?> importer) throws Throwable {
        try {
            return importer.getMethod("create").invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<Block> body(String markdown) {
        return IMPORTER.read(markdown).value().body();
    }

    /** A class loader that loads the importers again, without commonmark. */
    private static final class WithoutCommonmark extends ClassLoader {
        WithoutCommonmark() {
            super(MarkdownImporterTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.commonmark.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.standfirst.ingest.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = "/" + name.replace('.', '/') + ".class";
            try (InputStream in = MarkdownImporter.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
