package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Code;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.ItemList;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Quote;
import org.standfirst.body.Table;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;

class HtmlImporterTest {
    private static final HtmlImporter IMPORTER = HtmlImporter.create();

    @Test
    void omissionsHavePositionValueAndReason() {
        Imported<List<Block>> imported = IMPORTER.read("<p>a</p>\n <form>Sign up</form>");
        assertThat(imported.omissions())
                .containsExactly(new Omission("2:2", "Sign up", "is hidden, or works only on its own page"));
    }

    @Test
    void omitsRelativeAddressesWithoutABase() {
        Imported<List<Block>> imported = IMPORTER.read("<p><a href=\"/x\">x</a></p>");
        assertThat(imported.value()).containsExactly(Paragraph.of("x"));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("/x");
    }

    @ParameterizedTest
    @CsvSource({
        "x.html, https://a.example/b/x.html",
        "../x, https://a.example/x",
        "/x?y#z, https://a.example/x?y#z",
        "?q=1, https://a.example/b/c?q=1",
        "//c.example/d, https://c.example/d",
        "./, https://a.example/b/",
        "https://c.example/é, https://c.example/é"
    })
    void resolvesAddressesAgainstTheBase(String address, String expected) {
        Origin origin = Origin.UNKNOWN.withBase(Url.of("https://a.example/b/c?d#e"));
        Imported<List<Block>> imported = IMPORTER.withOrigin(origin).read("<iframe src=\"" + address + "\"></iframe>");
        assertThat(imported.value()).containsExactly(Embed.of(Url.of(expected)));
    }

    @Test
    void listsNestToTheDepthOfTheModel() {
        Imported<List<Block>> imported = IMPORTER.read("<ul><li>x".repeat(9));
        String nested = Notation.of(imported.value().get(0));
        assertThat(nested).isEqualTo("ul [x ul [x ul [x ul [x ul [x ul [x; x; x; x]]]]]]");
    }

    @Test
    void tablesKeepTheirSpans() {
        Imported<List<Block>> read =
                IMPORTER.read("<table><tr><th colspan=2>A<tr><td rowspan=2>b<td>c<tr><td>d</table>");
        assertThat(read.value())
                .containsExactly(Table.of(
                        Table.Row.of(Table.Cell.of("A").withHeader(true).withColumnSpan(2)),
                        Table.Row.of(Table.Cell.of("b").withRowSpan(2), Table.Cell.of("c")),
                        Table.Row.of(Table.Cell.of("d"))));
        assertThat(read.omissions()).isEmpty();
    }

    @Test
    void readsOverlappingSpansAsEmptyCells() {
        Imported<List<Block>> read = IMPORTER.read("<table><tr><td rowspan=2>a<td>b<tr><td>c<td>d<tr><td>e</table>");
        assertThat(((Table) read.value().get(0)).rows())
                .allMatch(row -> row.cells().size() == 3);
        assertThat(read.omissions()).extracting(Omission::value).containsExactly("rowspan=2");
    }

    @Test
    void keepsTheWidthOfFilesWithoutAHeight() {
        Figure figure = (Figure)
                IMPORTER.read("<img src=https://n.example/a.jpg srcset='https://n.example/b.jpg 640w' title=Dawn>")
                        .value()
                        .get(0);
        Photo photo = (Photo) figure.media();
        assertThat(photo.renditions()).contains(Rendition.ofWidth(Url.of("https://n.example/b.jpg"), 640));
        assertThat(photo.title()).isEqualTo("Dawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src=https://n.example/a.jpg"})
    void keepsTheFirstWidthOfAFile(String src) {
        Figure figure = (Figure)
                IMPORTER.read("<img " + src + " srcset='https://n.example/a.jpg 900w, https://n.example/a.jpg 300w'>")
                        .value()
                        .get(0);
        assertThat(((Photo) figure.media()).renditions())
                .containsExactly(Rendition.ofWidth(Url.of("https://n.example/a.jpg"), 900));
    }

    @Test
    void keepsTheNumbersOfLists() {
        assertThat(IMPORTER.read("<ol start=4 reversed><li id=x>y</ol>").value())
                .containsExactly(ItemList.of(ItemList.Item.of("y").withId("x"))
                        .withOrdered(true)
                        .withStart(4)
                        .withReversed(true));
        assertThat(IMPORTER.read("<ol start=four><li>x</ol>").omissions())
                .extracting(Omission::value)
                .containsExactly("start=four");
    }

    @Test
    void readsTheNumberOfAListFromItsFirstItem() {
        Imported<List<Block>> numbered = IMPORTER.read("<ol start=2><li value=5>x<li value=6>y<li>z</ol>");
        assertThat(numbered.value())
                .containsExactly(ItemList.of("x", "y", "z").withOrdered(true).withStart(5));
        assertThat(numbered.omissions()).isEmpty();
        assertThat(IMPORTER.read("<ol reversed><li value=2>x<li value=1>y</ol>").omissions())
                .isEmpty();
        assertThat(IMPORTER.read(
                                "<ol><li>x<li value=7>y</ol><ul><li value=1>z</ul><ol reversed><li>x<li value=1>y</ol>")
                        .omissions())
                .extracting(Omission::value)
                .containsExactly("value=7", "value=1", "value=1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ol><li>a<li><li value=3>c</ol> | | value=3",
                "<ol><li>a<li style='list-style:none'><ol><li>n</ol><li value=3>c</ol> | | value=3",
                "<ol><li>a<li><li value=2>c</ol> | |",
                "<ol><li value=5></li><li>b</ol> | | value=5",
                "<ol><li></li><li value=5>b</ol> | 5 |",
                "<ol><li value=+5>a<li value=06>b</ol> | 5 |",
            })
    void comparesTheNumbersOfItemsWithoutThoseThatAreOmitted(String list, Integer start, String omitted) {
        Imported<List<Block>> imported = IMPORTER.read(list);
        assertThat(((ItemList) imported.value().get(0)).start()).isEqualTo(start);
        assertThat(imported.omissions())
                .extracting(Omission::value)
                .isEqualTo(omitted == null ? List.of() : List.of(omitted));
    }

    @Test
    void truncatesSourcesAtTheLimit() {
        Imported<List<Block>> imported =
                IMPORTER.withLimits(Limits.DEFAULT.withCharacters(5)).read("<p>abcdef</p>");
        assertThat(imported.value()).containsExactly(Paragraph.of("ab"));
        assertThat(imported.omissions()).extracting(Omission::reason).containsExactly("is beyond the limit");
    }

    @Test
    void reportsBlocksBeyondTheLimitOnce() {
        Imported<List<Block>> imported =
                IMPORTER.withLimits(Limits.DEFAULT.withBlocks(2)).read("<p>a<p>b<p>c<p>d");
        assertThat(imported.value()).containsExactly(Paragraph.of("a"), Paragraph.of("b"));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("everything after 2 blocks");
    }

    @Test
    void limitsRejectValuesOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.DEFAULT.withDepth(5_000))
                .withMessage("depth must be from 8 to 1000, not 5000");
    }

    @Test
    void throwsTheExceptionOfTheStream() {
        IOException fault = new IOException("gone");
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw fault;
            }

            @Override
            public void close() {}
        };
        assertThatIOException().isThrownBy(() -> IMPORTER.read(broken)).isSameAs(fault);
    }

    @Test
    void keepsEachValidIdOnce() {
        Imported<List<Block>> imported =
                IMPORTER.read("<h2 id=a>A</h2><p id=a>B</p><p id='x y'>C</p><p id=z\u200D>D</p>");
        assertThat(imported.value()).extracting(Block::id).containsExactly("a", null, null, null);
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("a", "x y", "z\u200D");
    }

    @Test
    void reportsDynamicBlocksOfWordPress() {
        assertThat(IMPORTER.read("<!-- wp:latest-posts {\"n\":3} /--><!--more--><!-- wp:paragraph -->")
                        .omissions())
                .extracting(Omission::value)
                .containsExactly("wp:latest-posts {\"n\":3} /", "more");
    }

    @Test
    void keepsTheTextOfAbbreviationsAndReportsTheirTitle() {
        Imported<List<Block>> imported = IMPORTER.read("<p><abbr title=\"Associated Press\">AP</abbr></p>");
        assertThat(imported.value()).containsExactly(Paragraph.of("AP"));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("Associated Press");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><caption>A</caption><caption>WORD</caption><tr><th>a<th>b<tr><td>c<td>d</table>",
                "<table><caption>A</caption><caption>WORD</caption></table>",
                "<noscript><table>WORD<tr><td>a</table></noscript>",
                "<blockquote class=pullquote cite=/WORD>A</blockquote>",
                "<blockquote>A<blockquote cite=/WORD>B</blockquote></blockquote>",
                "<figure>A<span class=credit>B <rt title=WORD>C</rt></span></figure>",
                "<figure><img src=/a.jpg><a class=wp-caption-text href=/WORD>© A</a></figure>"
            })
    void readsOrReportsWordsAndAddresses(String html) {
        Imported<List<Block>> imported = IMPORTER.withOrigin(Origin.UNKNOWN.withBase(Url.of("https://a.example/")))
                .read(html);
        assertThat(imported.value() + " " + imported.omissions()).contains("WORD");
    }

    @Test
    void readsLongRowsOfStarsAsDividers() {
        assertThat(IMPORTER.read("<p>" + "* ".repeat(10_000) + "</p>").value()).hasOnlyElementsOfType(Divider.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre><div>a</div><div>b</div></pre>",
                "<pre><div>a</div>b</pre>",
                "<pre><code><div>a</div>\n<div>b</div>\n</code></pre>",
                "<pre class=prettyprint><ol><li>a<li>b</ol></pre>",
                "<pre>a<p>b</p></pre>",
                "<pre>a<br>b</pre>"
            })
    void readsEachBlockInPreformattedTextAsALine(String html) {
        assertThat(IMPORTER.read(html).value())
                .singleElement()
                .satisfies(block ->
                        assertThat(((Code) block).text().stripTrailing()).isEqualTo("a\nb"));
    }

    @Test
    void keepsEmptyBlocksInPreformattedText() {
        assertThat(IMPORTER.read("<pre><div>a</div><div><br></div><div>b</div></pre>")
                        .value())
                .containsExactly(Code.of("a\n\nb"));
        assertThat(IMPORTER.read("<pre><div>a</div><span>\n</span><div>b</div></pre>")
                        .value())
                .containsExactly(Code.of("a\nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure class=media><oembed url=https://www.youtube.com/watch?v=dQw4w9WgXcQ></oembed></figure>",
                "<div data-oembed-url=https://www.youtube.com/embed/dQw4w9WgXcQ></div>",
                "<div class=fb-video data-href=https://www.youtube.com/watch?v=dQw4w9WgXcQ> </div>"
            })
    void readsAnElementForAScriptAsAnEmbed(String html) {
        assertThat(IMPORTER.read(html).value())
                .containsExactly(Embed.of(Url.of("https://www.youtube.com/watch?v=dQw4w9WgXcQ"))
                        .withProvider("YouTube"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x-chart data-id=1></x-chart>", "<x-chart data-id=1> </x-chart>", "<![CDATA[Text]]>"})
    void reportsContentThatOnlyAScriptOrXmlShows(String html) {
        assertThat(IMPORTER.read("<p>" + html).omissions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=# data-src=https://z.example/a.jpg>",
                "<img src='' data-lazyload=https://z.example/a.jpg>",
                "<img data-img-src=https://z.example/a.jpg>"
            })
    void readsTheAddressOfALazyImage(String html) {
        List<Block> body = IMPORTER.withOrigin(Origin.UNKNOWN.withBase(Url.of("https://z.example/news")))
                .read(html)
                .value();
        assertThat(body)
                .containsExactly(Figure.of(Photo.builder(Rendition.of(Url.of("https://z.example/a.jpg")))
                        .build()));
    }

    @Test
    void readsTheCaptionOfAQuotationAsItsSourceWithoutTheDash() {
        assertThat(IMPORTER.read("<figure><blockquote><p>A</blockquote><figcaption>— B</figcaption></figure>")
                        .value())
                .containsExactly(Quote.of("A").withSource("B"));
    }

    @Test
    void keepsTheTitleOfAnElementForAScript() {
        assertThat(IMPORTER.read("<oembed url=https://vimeo.com/76979871 title='The ferry'></oembed>")
                        .value())
                .containsExactly(Embed.of(Url.of("https://vimeo.com/76979871"))
                        .withProvider("Vimeo")
                        .withTitle("The ferry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a data-url=https://vimeo.com/76979871></a>",
                "<ul><li data-url=https://vimeo.com/76979871></ul>",
                "<div class=fb-like data-href=https://vimeo.com/76979871></div>",
                "<div class=fb-comments data-href=https://vimeo.com/76979871></div>",
                "<div class='x fb-share-button' data-href=https://vimeo.com/76979871></div>",
                "<span class=share data-url=https://vimeo.com/76979871></span>"
            })
    void readsNoButtonToShareAPageAsAnEmbed(String html) {
        assertThat(IMPORTER.read(html).value()).isEmpty();
    }
}
