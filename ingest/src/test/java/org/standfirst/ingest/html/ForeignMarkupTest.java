package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Dimensions;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RelatedLinks;
import org.standfirst.ingest.Imported;

/** Imports markup that word processors, plugins and site generators write. */
class ForeignMarkupTest {
    private static final HtmlImporter IMPORTER = HtmlImporter.create();

    @Test
    void readsRaisedAndLoweredTextOfStyles() {
        assertThat(blocks(
                        "<p>10<span style='vertical-align: super'>6</span> H<span style='VERTICAL-ALIGN:sub'>2</span>O"
                                + "<span style='vertical-align:5px'>!</span>"))
                .containsExactly(Paragraph.of(
                        text("10"),
                        marked(Mark.SUPERSCRIPT, "6"),
                        text(" H"),
                        marked(Mark.SUBSCRIPT, "2"),
                        text("O!")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Tides<a class='headerlink' href='#tides' title='Permalink'>¶</a></h2>",
                "<h2><a class='anchor' href='#tides'>#</a> Tides</h2>",
                "<h2>Tides <span><a href='#tides'>§</a></span></h2>",
                "<h2>Tides <a href='#tides'>🔗\uFE0F</a></h2>"
            })
    void omitsTheLinkOfAHeadingToItself(String html) {
        Imported<List<Block>> imported = IMPORTER.read(html);
        assertThat(imported.value()).containsExactly(Heading.of(2, "Tides"));
        assertThat(imported.omissions()).extracting(Omission::reason).contains("is a link to a place on the page");
    }

    @Test
    void omitsTheLinkOfASummaryToItself() {
        Imported<List<Block>> imported =
                IMPORTER.read("<details><summary>Tides<a href='#tides'>¶\uFE0E</a></summary><p>Low</p></details>");
        assertThat(imported.value()).containsExactly(Box.of(Box.Kind.DETAILS, "Tides", Paragraph.of("Low")));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("¶\uFE0E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre><span class='lineno'>1 </span>a\n<span class='lineno'>2 </span>b</pre>",
                "<pre><span class='ln'>1</span>a\n<span class='ln'>2\u00a0</span>b</pre>",
                "<table><tr><td class='linenos'><pre>1\n2</pre></td><td class='code'><pre>a\nb</pre></td></tr></table>",
                "<table><tr><td class='gutter'><pre>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>"
            })
    void omitsTheNumbersOfLinesOfCode(String html) {
        assertThat(blocks(html)).containsExactly(Code.of("a\nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre class='linenos'>Real text</pre>",
                "<div class='highlight linenos'><pre>Real text</pre></div>",
                "<p>Real <span class='lineno'>text</span></p>",
                "<table><tr><td class='gutter'>Real text</td></tr></table>"
            })
    void readsTextWithAClassOfLineNumbers(String html) {
        assertThat(blocks(html)).extracting(Block::plainText).containsExactly("Real text");
    }

    @Test
    void readsImagesWithAClassOfLineNumbers() {
        assertThat(blocks("<div class='linenos'><img src=https://n.example/a.jpg></div>"))
                .containsExactly(Figure.of(Photo.builder(file("a.jpg", null)).build()));
    }

    @Test
    void omitsTheButtonBesideTheLinkToAFileAndButtonsForSharing() {
        Imported<List<Block>> imported = IMPORTER.read("<div class='wp-block-file'><a href='https://n.example/f.pdf'>"
                + "Report</a><a href='https://n.example/f.pdf' class='wp-block-file__button' download>Download</a></div>"
                + "<div class='sharedaddy sd-block'><h3>Share this:</h3></div>");
        assertThat(imported.value()).extracting(Block::plainText).containsExactly("Report");
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("Download", "Share this:");
    }

    @Test
    void readsTheWidthOfTheFirstFileFromItsSet() {
        assertThat(blocks("<img src=https://n.example/a.jpg"
                        + " srcset='https://n.example/a.jpg 1024w, https://n.example/b.jpg 300w'>"))
                .containsExactly(Figure.of(Photo.builder(file("a.jpg", Dimensions.ofWidth(1024)))
                        .addRendition(file("b.jpg", Dimensions.ofWidth(300)))
                        .build()));
        assertThat(blocks(
                        "<img width=300 height=200 src=https://n.example/a.jpg srcset='https://n.example/a.jpg 900w'>"))
                .containsExactly(Figure.of(
                        Photo.builder(file("a.jpg", Dimensions.of(900, 600))).build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>LAZY<noscript>PLAIN</noscript></p>",
                "<p><noscript>PLAIN</noscript>LAZY</p>",
                "<p>LAZY</p><noscript><p>PLAIN</p></noscript>",
                "<noscript>PLAIN</noscript><div><span>LAZY</span></div>"
            })
    void readsALazyImageOnceWithItsCopyForBrowsersWithoutScripts(String html) {
        String lazy = "<img src='data:image/gif;base64,R0' data-src='https://n.example/a.jpg' alt='Dawn'>";
        String plain = "<img src='https://n.example/a.jpg' alt='Dawn'>";
        assertThat(blocks(html.replace("LAZY", lazy).replace("PLAIN", plain)))
                .containsExactly(
                        Figure.of(Photo.builder(file("a.jpg", null)).alt("Dawn").build()));
    }

    @Test
    void reportsWhatOnlyTheCopyOfALazyImageHas() {
        Imported<List<Block>> imported = IMPORTER.read("<p><img data-src='https://n.example/a.jpg'></p><noscript>"
                + "<img src='https://n.example/a.jpg' alt='Dawn' title='Quay' srcset='https://n.example/b.jpg 2000w'>"
                + "</noscript>");
        assertThat(imported.value())
                .containsExactly(Figure.of(Photo.builder(file("a.jpg", null)).build()));
        assertThat(imported.omissions())
                .extracting(Omission::value)
                .containsExactly("Dawn", "Quay", "https://n.example/b.jpg");
    }

    @Test
    void reportsAnImageWithoutAddressAfterALazyImage() {
        assertThat(IMPORTER.read("<img data-src='https://n.example/a.jpg'><noscript><img alt='Dawn'></noscript>")
                        .omissions())
                .extracting(Omission::reason)
                .containsExactly("has no web address");
    }

    @Test
    void writesTheReadingOfCharactersInParentheses() {
        assertThat(blocks("<p><ruby>漢字<rt>かんじ</rt></ruby> <ruby>東<rp>(</rp><rt>ひがし</rt><rp>)</rp></ruby></p>"))
                .containsExactly(Paragraph.of("漢字(かんじ) 東(ひがし)"));
    }

    @Test
    void keepsQuotationMarksWithinAQuotation() {
        assertThat(blocks("<p><q>She said <q>no</q></q></p>"))
                .containsExactly(Paragraph.of(marked(Mark.QUOTATION, "She said ‘no’")));
    }

    @Test
    void raisesTheNumbersOfNotesThatAStyleSheetRaises() {
        String html = "<p>Text<a class='footnote-anchor' href='#n'>1</a></p><p id='n'>A note</p>";
        assertThat(((Paragraph) blocks(html).get(0)).text().plainText()).isEqualTo("Text [1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"placeholder.gif", "preview.jpg"})
    void readsTheLazySetOfAnImageInsteadOfItsPreview(String preview) {
        Imported<List<Block>> imported = IMPORTER.read("<img class='lazyload' src='https://n.example/" + preview
                + "' data-srcset='https://n.example/a.jpg 300w'>");
        assertThat(imported.value())
                .containsExactly(Figure.of(
                        Photo.builder(file("a.jpg", Dimensions.ofWidth(300))).build()));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("https://n.example/" + preview);
    }

    @Test
    void readsASummaryWithEmphasisAsTheTitle() {
        Imported<List<Block>> imported = IMPORTER.read("<details><summary><b>Why?</b></summary><p>So</p></details>"
                + "<details><summary>Why <i>now</i>?</summary><p>So</p></details>");
        assertThat(imported.value())
                .containsExactly(
                        Box.of(Box.Kind.DETAILS, "Why?", Paragraph.of("So")),
                        Box.of(Box.Kind.DETAILS, "Why now?", Paragraph.of("So")));
        assertThat(imported.omissions())
                .extracting(Omission::reason)
                .containsExactly("has emphasis, which a title does not have");
    }

    @Test
    void readsABookmarkCardAsALinkToAnotherPage() {
        Imported<List<Block>> imported = IMPORTER.read(
                "<figure class='kg-card kg-bookmark-card'><a class='kg-bookmark-container' href='https://n.example/p'>"
                        + "<div class='kg-bookmark-title'>Tides</div>"
                        + "<div class='kg-bookmark-description'>How to read them</div>"
                        + "<div class='kg-bookmark-metadata'><img src='https://n.example/icon.png'>Mira</div>"
                        + "<div class='kg-bookmark-thumbnail'><img src='https://n.example/a.jpg'></div></a></figure>");
        assertThat(imported.value())
                .containsExactly(RelatedLinks.of(RelatedLink.of("Tides", Url.of("https://n.example/p"))
                        .withDescription("How to read them")
                        .withPhoto(Photo.builder(file("a.jpg", null)).build())));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("Mira");
    }

    @Test
    void addsNoSignsToTextThatHasSigns() {
        assertThat(blocks("<p><ruby>漢<rt>（かん）</rt></ruby> <ruby>字<rp>(</rp><rt>じ</rt><rt>ん</rt><rp>)</rp></ruby></p>"))
                .containsExactly(Paragraph.of("漢（かん） 字(じん)"));
        assertThat(blocks("<p><q>She said <q>‘no’</q></q></p>"))
                .containsExactly(Paragraph.of(marked(Mark.QUOTATION, "She said ‘no’")));
    }

    @Test
    void keepsTheFileOfALazyImageThatIsWiderThanItsSet() {
        assertThat(IMPORTER.read("<img class='lazyload' src='https://n.example/full.jpg' width=2000 height=1000"
                                + " data-srcset='https://n.example/a.jpg 300w'>")
                        .omissions())
                .isEmpty();
    }

    @Test
    void keepsTheOtherContentOfABookmarkCard() {
        assertThat(blocks("<div class='kg-bookmark-card'><a class='kg-bookmark-container' href='https://n.example/p'>"
                        + "<div class='kg-bookmark-title'>T</div></a><p>Words</p></div>"))
                .contains(Paragraph.of("Words"));
    }

    @Test
    void keepsTheVideoOfAPlayer() {
        assertThat(blocks("<div class='kg-video-player'><video src='https://n.example/a.mp4'></video></div>"))
                .hasSize(1);
    }

    @Test
    void omitsTheControlsOfPlayers() {
        assertThat(blocks("<p>Text</p><div class='kg-audio-player'><span>0:00</span>/<span>3:05</span></div>"))
                .containsExactly(Paragraph.of("Text"));
    }

    private static Rendition file(String name, @Nullable Dimensions pixels) {
        return new Rendition(Url.of("https://n.example/" + name), pixels, null, null, null);
    }

    private static List<Block> blocks(String html) {
        return IMPORTER.read(html).value();
    }
}
