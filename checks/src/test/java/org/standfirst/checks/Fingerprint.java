package org.standfirst.checks;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Feed;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.feed.AtomRenderer;
import org.standfirst.feed.RssRenderer;
import org.standfirst.feed.SitemapRenderer;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Profile;
import org.standfirst.json.JsonRenderer;
import org.standfirst.jsonfeed.JsonFeedRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.RandomModels;

/** A hash of the output of all renderers for many models; the main method prints it. */
final class Fingerprint {
    private static final int RANDOM_PAGES = 50;

    private final MessageDigest digest = sha256();
    private final OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);

    private Fingerprint() {}

    public static void main(String[] ignored) throws IOException {
        System.out.println(ofEverything());
    }

    static String ofEverything() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        FormPage form = FormPage.everything();
        PageRenderer.of(SchemaOrgRenderer.create()).with(form.options()).render(form.page(), fingerprint.out);
        fingerprint.page(Everything.pageWithFallbacks());
        for (Content content : Everything.alone()) {
            fingerprint.content(content);
        }
        RandomModels models = new RandomModels(1);
        for (int i = 0; i < RANDOM_PAGES; i++) {
            Page page = Page.of(models.next(Publication.class), models.next(Article.class));
            fingerprint.page(page.withDiscussion(models.next(Discussion.class)));
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void page(Page page) throws IOException {
        PageRenderer.of(SchemaOrgRenderer.create()).render(page, out);
        content(page);
        feed(page);
    }

    private void content(Content content) throws IOException {
        for (Profile profile : List.of(Profile.PAGE, Profile.FEED, Profile.EMAIL)) {
            HtmlRenderer.builder().profile(profile).build().render(content, out);
        }
        JsonRenderer.create().render(content, out);
    }

    private void feed(Page page) throws IOException {
        Feed feed = Feed.of(page.publication(), List.of(page.article()));
        RssRenderer.create().render(feed, out);
        AtomRenderer.create().render(feed, out);
        JsonFeedRenderer.create().render(feed, out);
        SitemapRenderer.create().render(feed, out);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
