package org.standfirst.checks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.html.HtmlImporter;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.ingest.markdown.MarkdownImporter;
import org.standfirst.ingest.wordpress.Post;
import org.standfirst.ingest.wordpress.WordPressExportImporter;
import org.standfirst.ingest.wordpress.WordPressImporter;

/**
 * The importers, each with a source that contains every place for a text of its format once, marked by {@link #PLACE}.
 */
enum HostileImports {
    HTML(HostileImports::html, """
            <p id="☢" class="☢" style="☢" lang="☢">☢<b title="☢">☢</b><a href="☢" rel="☢" title="☢">☢</a><br>☢</p>
            <h2>☢</h2><ul><li>☢<ol start="☢"><li value="☢">☢</ol></ul><ol type="☢"><li id="☢">☢</ol>
            <figure class="☢"><img src="☢" srcset="☢ 2x, /b.jpg ☢" alt="☢" title="☢" width="☢" data-image-meta="☢"><figcaption>☢
            <span class="credit">☢</span></figcaption></figure><p><img src="/a.jpg" data-src="☢" alt="☢"></p>
            <blockquote cite="☢"><p>☢</p><cite>☢</cite></blockquote><blockquote class="twitter-tweet"><p>☢</p><a href="☢">☢</a></blockquote>
            <iframe src="☢" title="☢" width="☢">☢</iframe><video src="☢" poster="☢" title="☢"><source src="☢" type="☢">
            <track src="☢" srclang="☢" label="☢">☢</video><audio src="/a.mp3" aria-label="☢"></audio>
            <table><caption>☢</caption><tr><th colspan="☢">☢<tr><td rowspan="☢">☢</table><pre><code class="language-☢">☢</code></pre>
            <aside><h3>☢</h3>☢</aside><details><summary>☢</summary>☢</details><dl><dt>☢<dd>☢</dl><aside class="related"><p>☢ <a href="/x">☢</a></p></aside>
            <article class="sf-live-update" id="☢"><h2 class="sf-live-update-title">☢</h2><p class="sf-live-update-dates">
            <time class="sf-live-update-time" datetime="2026-03-01T08:00:00Z">☢</time></p><p class="sf-live-update-byline">
            <span class="sf-live-update-author"><a href="☢">☢</a></span></p>☢</article>
            <figure class="sf-embed"><blockquote class="sf-embed-text">☢</blockquote><a class="sf-embed-link" href="☢">☢</a> <bdi>☢</bdi></figure>
            <figure class="sf-audio"><strong class="sf-media-title"><a class="sf-media-link" href="☢">☢</a></strong><time
            class="sf-media-duration" datetime="☢"></time><audio class="sf-audio-player" src="/a.mp3"></audio><p class="sf-media-description">☢</p>
            <details class="sf-transcript"><summary>☢</summary><p>☢</p></details><figcaption class="sf-caption"><span class="sf-photo-rights">☢</span>
            <a class="sf-photo-licence" href="☢">☢</a><span class="sf-photo-credit">☢</span></figcaption></figure>
            <amp-youtube data-videoid="☢"></amp-youtube><amp-img src="☢"></amp-img><!-- wp:☢ {"☢"} /--><p>Read also: <a href="/y">☢</a></p>
            """, HostileImports::inHtml),
    PAGE(HostileImports::page, """
            <html lang="☢"><head><title>☢</title><base href="https://news.example/"><meta property="og:title" content="☢"><meta name="author" content="☢">
            <meta property="article:published_time" content="☢"><meta property="article:tag" content="☢"><meta property="og:image" content="☢">
            <meta property="og:image:alt" content="☢"><meta name="description" content="☢"><meta name="keywords" content="☢,☢">
            <link rel="canonical" href="☢"><link rel="license" href="☢"><link rel="license" type="application/rsl+xml" href="☢"><link rel="alternate" hreflang="☢" href="☢">
            <meta name="tdm-reservation" content="☢"><meta name="tdm-policy" content="☢"><script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"name":"b","item":"☢"},
            {"item":{"name":"☢","@id":"☢"}}]}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"☢",
            "author":[{"@type":"Person","name":"☢","url":"☢","givenName":"☢","jobTitle":"☢","description":"☢","sameAs":["☢"],"worksFor":"☢","image":"☢"},
            "☢",{"@id":"☢"}],"editor":"☢","articleSection":["☢","b"],"image":[{"url":"☢","width":"☢","caption":"☢","creditText":"☢","creator":"☢","name":"☢","description":"☢",
            "encodingFormat":"☢","copyrightNotice":"☢","digitalSourceType":"☢"},"☢"],"license":"☢","alternativeHeadline":"☢","dateline":"☢","dateCreated":"☢","expires":"☢",
            "about":{"@type":"☢","name":"☢","url":"☢","sameAs":"☢","geo":{"latitude":"☢","longitude":"☢"}},"mentions":["☢"],"isAccessibleForFree":"☢","sponsor":"☢",
            "correction":{"text":"☢","datePublished":"☢"},"acquireLicensePage":"☢","position":"☢","isPartOf":{"@type":"CreativeWorkSeries","name":"☢","url":"☢"},
            "copyrightNotice":"☢","copyrightHolder":{"name":"☢"},"datePublished":"☢","dateModified":"☢"}</script></head>
            <body><article><h1>☢</h1><div itemprop="articleBody"><p>☢</p></div></article></body></html>
            """, HostileImports::inHtml),
    REST(HostileImports::rest, """
            {"id": 41, "date": "☢", "date_gmt": "2026-03-01T08:00:00", "modified_gmt": "☢", "slug": "☢", "status": "publish", "type": "post",
             "link": "☢", "title": {"rendered": "☢"}, "excerpt": {"rendered": "<p>☢</p>"}, "content": {"rendered": "<p>☢ [gallery ids='☢']</p>", "raw": "☢"},
             "meta": {"footnotes": "☢"}, "_embedded": {"author": [{"id": 3, "name": "☢", "url": "☢", "description": "☢", "link": "☢"}],
             "wp:featuredmedia": [{"id": 7, "source_url": "☢", "alt_text": "☢", "caption": {"rendered": "☢"}, "media_details": {"width": 6, "height": 4,
             "image_meta": {"credit": "☢", "copyright": "☢"}, "sizes": {"☢": {"source_url": "☢", "width": 3, "height": 2}}}}],
             "wp:term": [[{"id": 1, "name": "☢", "taxonomy": "category", "slug": "☢", "link": "☢"}], [{"id": 5, "name": "☢", "taxonomy": "post_tag"}]],
             "replies": [[{"id": 9, "author_name": "☢", "author_url": "☢", "date_gmt": "2026-03-01T09:00:00", "content": {"rendered": "☢"}, "status": "approved"}]]}}
            """, HostileImports::inJson),
    EXPORT(HostileImports::export, """
            <?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"><channel><title>☢</title>
            <link>https://news.example</link><language>☢</language><wp:author><wp:author_login>m</wp:author_login><wp:author_display_name>☢</wp:author_display_name></wp:author>
            <wp:category><wp:term_id>1</wp:term_id><wp:category_nicename>a</wp:category_nicename><wp:cat_name>☢</wp:cat_name></wp:category>
            <item><title>☢</title><link>☢</link><dc:creator>m</dc:creator><content:encoded><![CDATA[☢ [caption align="☢"]<img src="/a.jpg">☢[/caption]
            [embed]☢[/embed] [video mp4="☢"]]]></content:encoded><excerpt:encoded>☢</excerpt:encoded><wp:post_id>5</wp:post_id><wp:post_date_gmt>2026-03-01 08:00:00</wp:post_date_gmt>
            <wp:post_name>☢</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="a">☢</category>
            <category domain="post_tag" nicename="☢">☢</category><wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value>☢</wp:meta_value></wp:postmeta>
            <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>☢</wp:comment_author><wp:comment_author_url>☢</wp:comment_author_url>
            <wp:comment_date_gmt>2026-03-01 10:00:00</wp:comment_date_gmt><wp:comment_content>☢</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
            </item></channel></rss>
            """, HostileImports::inXml),
    MARKDOWN(HostileImports::markdown, """
            ---
            title: ☢
            subtitle: "☢"
            authors: [☢, ☢]
            canonical: ☢
            date: ☢
            license: ☢
            language: ☢
            ---
            # ☢

            ☢ **☢** *☢* `☢` ~~☢~~ [☢](☢ "☢") <☢> [^1]

            ![☢](☢ "☢")\\
            ☢

            > ☢
            >
            > — ☢ <☢>

            - ☢
              1. ☢

            | ☢ | b |
            | --- | --- |
            | ☢ | ☢ |

            ```☢
            ☢
            ```

            [^1]: ☢

            ☢
            """, UnaryOperator.identity());

    /** Marks a place for a hostile string. */
    static final String PLACE = "☢";

    private static final Origin ORIGIN =
            Origin.UNKNOWN.withBase(Url.of("https://news.example/a")).withLanguage(Locale.ENGLISH);
    private static final Publication NEWS =
            Publication.builder("News", Url.of("https://news.example/")).build();

    private final Function<String, List<Page>> reader;
    private final String source;
    private final UnaryOperator<String> escape;

    HostileImports(Function<String, List<Page>> reader, String source, UnaryOperator<String> escape) {
        this.reader = reader;
        this.source = source;
        this.escape = escape;
    }

    /** Returns the source with a harmless word in every place. */
    String harmless() {
        return source.replace(PLACE, "word");
    }

    /** Returns the pages of a source. */
    List<Page> pages(String text) {
        return reader.apply(text);
    }

    /** Returns the source with a string, escaped for the format, in every place. */
    String escaped(String string) {
        return source.replace(PLACE, escape.apply(string));
    }

    /**
     * Returns the source with string <i>turn + k</i> (modulo the number of strings), escaped for the format, in place
     * <i>k</i>.
     */
    String escaped(List<String> strings, int turn) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int place = 0, at = source.indexOf(PLACE); at >= 0; at = source.indexOf(PLACE, from), place++) {
            text.append(source, from, at).append(escape.apply(strings.get((turn + place) % strings.size())));
            from = at + PLACE.length();
        }
        return text.append(source, from, source.length()).toString();
    }

    /** Returns the number of places. */
    int places() {
        return source.length() - source.replace(PLACE, "").length();
    }

    /** Returns the source with a string without escapes in place {@code place} (modulo the number of places). */
    String raw(String string, int place) {
        int at = source.indexOf(PLACE);
        for (int i = 0; i < place % places(); i++) {
            at = source.indexOf(PLACE, at + 1);
        }
        String after = source.substring(at + PLACE.length()).replace(PLACE, "word");
        return source.substring(0, at).replace(PLACE, "word") + string + after;
    }

    private static List<Page> html(String html) {
        return List.of(page(Article.builder("a", "A")
                .url(Url.of("https://news.example/a"))
                .body(HtmlImporter.create().withOrigin(ORIGIN).read(html).value())
                .build()));
    }

    private static List<Page> page(String html) {
        return List.of(page(PageImporter.create().withOrigin(ORIGIN).read(html).value()));
    }

    private static List<Page> rest(String json) {
        return pages(WordPressImporter.create().withOrigin(ORIGIN).read(json).value());
    }

    private static List<Page> export(String xml) {
        List<Post> posts = new ArrayList<>();
        try {
            WordPressExportImporter.create()
                    .withOrigin(ORIGIN)
                    .read(new StringReader(xml), imported -> posts.add(imported.value()));
        } catch (IOException e) { // never thrown for a string
            throw new UncheckedIOException(e);
        }
        return pages(posts);
    }

    private static List<Page> markdown(String markdown) {
        return List.of(
                page(MarkdownImporter.create().withOrigin(ORIGIN).read(markdown).value()));
    }

    private static Page page(Article article) {
        return Page.of(NEWS, article);
    }

    private static List<Page> pages(List<Post> posts) {
        return posts.stream()
                .map(post -> {
                    Discussion discussion = post.discussion();
                    Page page = page(post.article());
                    return discussion == null ? page : page.withDiscussion(discussion);
                })
                .toList();
    }

    private static String inHtml(String string) {
        return string.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String inXml(String string) {
        StringBuilder text = new StringBuilder();
        string.codePoints()
                .filter(c ->
                        c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF || c == '\n' || c == '\t')
                .forEach(text::appendCodePoint);
        return inHtml(text.toString());
    }

    private static String inJson(String string) {
        StringBuilder text = new StringBuilder();
        for (char c : string.toCharArray()) {
            text.append(c >= ' ' && c != '"' && c != '\\' ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return text.toString();
    }
}
