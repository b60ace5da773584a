package org.standfirst.examples.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standfirst.Feed;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.examples.site.sample.Photos;
import org.standfirst.feed.AtomRenderer;
import org.standfirst.feed.RssRenderer;
import org.standfirst.feed.SitemapRenderer;
import org.standfirst.html.CommentForm;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Profile;
import org.standfirst.json.JsonRenderer;
import org.standfirst.jsonfeed.JsonFeedRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

/**
 * Writes a page in every form, each form into its own file. A new form needs a line in {@link #FILES}.
 *
 * <p>The renderers are immutable and created once. Their omissions are collected here for one page at a time.
 */
final class PageFiles {
    private static final TextRenderer TEXT = TextRenderer.create();
    private static final JsonRenderer JSON = JsonRenderer.create().with(o -> o.indented(true));

    private static final List<PageFile> FILES = List.of(
            new PageFile("index.html", "the page", (page, files, out) -> files.pages.render(page, out)),
            new PageFile("fragment.html", "the article for a page of your own", PageFiles::renderFragment),
            new PageFile("feed.html", "the article for a feed", (page, files, out) -> files.feed.render(page, out)),
            new PageFile("rss.xml", "the article in a feed", (page, files, out) -> files.rss.render(feedOf(page), out)),
            new PageFile("atom.xml", "the same as Atom", (page, files, out) -> files.atom.render(feedOf(page), out)),
            new PageFile(
                    "feed.json", "the same as JSON Feed", (page, files, out) -> files.json.render(feedOf(page), out)),
            new PageFile("sitemap.xml", "a sitemap", (page, files, out) -> files.sitemap.render(feedOf(page), out)),
            new PageFile("email.html", "the article for e-mail", (page, files, out) -> files.email.render(page, out)),
            new PageFile("article.txt", "the article as plain text", PageFiles::renderText),
            new PageFile("article.md", "the article as Markdown", PageFiles::renderMarkdown),
            new PageFile("article.json", "the article as JSON", (page, files, out) -> JSON.render(page.article(), out)),
            new PageFile("page.json", "the page as JSON", (page, files, out) -> JSON.render(page, out)),
            new PageFile(
                    "schema-org.json", "the page as JSON-LD", (page, files, out) -> files.schemaOrg.render(page, out)));

    private static final String VALIDATION = "validation.txt";
    private static final String LEFT_OUT = "left-out.txt";

    private final List<String> leftOut = new ArrayList<>();
    private boolean showsPhotos;

    private final PageRenderer pages = PageRenderer.of(SchemaOrgRenderer.create())
            .withHtml(onSite("index.html"))
            .with(o -> o.commentForm(CommentForm.to(Url.of("comments"))).markdown(Url.of("article.md")));
    private final HtmlRenderer fragment = onSite("fragment.html");
    private final HtmlRenderer feed = html("feed.html").profile(Profile.FEED).build();
    private final RssRenderer rss =
            RssRenderer.of(feed).withOmissionListener(omission -> leftOut("rss.xml", omission.toString()));
    private final AtomRenderer atom =
            AtomRenderer.of(feed).withOmissionListener(omission -> leftOut("atom.xml", omission.toString()));
    private final JsonFeedRenderer json =
            JsonFeedRenderer.of(feed).withOmissionListener(omission -> leftOut("feed.json", omission.toString()));
    private final SitemapRenderer sitemap =
            SitemapRenderer.create().withOmissionListener(omission -> leftOut("sitemap.xml", omission.toString()));
    private final HtmlRenderer email = html("email.html").profile(Profile.EMAIL).build();
    private final MarkdownRenderer markdown = MarkdownRenderer.create()
            .withFrontMatter(true)
            .withOmissionListener(omission -> leftOut("article.md", omission.toString()));
    private final SchemaOrgRenderer schemaOrg = SchemaOrgRenderer.create()
            .with(o -> o.onOmission(omission -> leftOut("schema-org.json", omission.toString())));

    /** Writes every form of {@code page} into {@code folder}, and returns the number of violations. */
    int write(Document document, Page page, Path folder) throws IOException {
        leftOut.clear();
        showsPhotos = false;
        document.omissions().forEach(omission -> leftOut("INPUT", omission));
        Files.createDirectories(folder);
        for (PageFile file : FILES) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file.name)))) {
                file.form.render(page, this, out);
            }
        }
        if (showsPhotos) {
            Photos.copyInto(folder);
        }
        List<String> violations = Violations.linesOf(document.content());
        Files.write(folder.resolve(VALIDATION), violations);
        Files.write(folder.resolve(LEFT_OUT), leftOut);
        return violations.size();
    }

    /** Returns a line for each file in {@code folder}, with its path and its description. */
    String describe(Path folder) {
        StringBuilder lines = new StringBuilder();
        for (PageFile file : FILES) {
            lines.append(line(folder, file.name, file.description));
        }
        lines.append(line(folder, VALIDATION, "violations, a line for each"));
        lines.append(line(folder, LEFT_OUT, "omitted values, a line for each"));
        return lines.toString();
    }

    private static String line(Path folder, String file, String description) {
        return "  " + folder.resolve(file) + "  " + description + System.lineSeparator();
    }

    private HtmlRenderer onSite(String file) {
        return html(file).images(this::besidePage).build();
    }

    private HtmlRenderer.Builder html(String file) {
        return HtmlRenderer.builder().onOmission(omission -> leftOut(file, omission.toString()));
    }

    private static Feed feedOf(Page page) {
        return Feed.of(page.publication(), List.of(page.article()));
    }

    private static void renderFragment(Page page, PageFiles files, OutputStream out) throws IOException {
        files.fragment.with(o -> o.timeZone(page.publication().timeZone())).render(page.article(), out);
    }

    private static void renderText(Page page, PageFiles files, OutputStream out) throws IOException {
        TEXT.withTimeZone(page.publication().timeZone()).render(page.article(), out);
    }

    private static void renderMarkdown(Page page, PageFiles files, OutputStream out) throws IOException {
        files.markdown.withTimeZone(page.publication().timeZone()).render(page.article(), out);
    }

    private Url besidePage(Url address) {
        Url beside = Photos.besidePage(address);
        showsPhotos |= !beside.equals(address);
        return beside;
    }

    private void leftOut(String file, String what) {
        leftOut.add(file + "\t" + Lines.printable(what));
    }

    /** A file with its renderer. */
    private record PageFile(String name, String description, Form form) {}

    /** Renders a page in one form. */
    private interface Form {
        void render(Page page, PageFiles files, OutputStream out) throws IOException;
    }
}
