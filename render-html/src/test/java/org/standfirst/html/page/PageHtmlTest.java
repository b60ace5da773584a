package org.standfirst.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.FeedLink;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Part;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

class PageHtmlTest {
    private static final Article ARTICLE =
            Article.builder("a", "Night ferry returns").paragraph("One.").build();

    @Test
    void startsThePageWithTheNameOfThePublication() {
        assertThat(page(p -> p.language(Locale.UK)))
                .contains("<header class=\"sf-page-header\"><div class=\"sf-masthead\"><a class=\"sf-masthead-link\""
                        + " href=\"https://example.org/\" lang=\"en-GB\" dir=\"ltr\">The Gazette</a></div>");
    }

    @ParameterizedTest
    @CsvSource({
        "The Gazette, The Gazette – The Gazette",
        "Ferry – The Gazette, Ferry – The Gazette",
        "Ferry | The Gazette, Ferry | The Gazette",
        "Ferry - The Gazette, Ferry - The Gazette",
        "Ferry |\u00A0The Gazette, Ferry |\u00A0The Gazette",
        "'Ferry – The Gazette ', 'Ferry – The Gazette '",
        "渡轮恢复｜The Gazette, 渡轮恢复｜The Gazette",
        "Ferry|The Gazette, Ferry|The Gazette – The Gazette",
        "Inside The Gazette, Inside The Gazette – The Gazette",
        "Pre-The Gazette, Pre-The Gazette – The Gazette"
    })
    void writesTheNameOfThePublicationOnceInTheTitle(String headline, String title) {
        Page page = Page.of(publication(p -> {}), ARTICLE.with(a -> a.searchHeadline(headline)));
        assertThat(PageRenderer.create().render(page)).contains("<title>" + title + "</title>");
    }

    @ParameterizedTest
    @CsvSource({"299, 400, summary", "300, 156, summary", "300, 157, summary_large_image", "0, 0, summary_large_image"})
    void announcesALargeImageOnlyIfItIsLargeEnough(int width, int height, String card) {
        Photo photo = Photo.builder(Rendition.of(url("a.jpg"), width, height)).build();
        Page page = Page.of(publication(p -> {}), ARTICLE.with(a -> a.lead(photo)));
        assertThat(PageRenderer.create().render(page)).contains("name=\"twitter:card\" content=\"" + card + "\"");
    }

    @Test
    void showsTheLogoInsteadOfTheNameWithTheNameAsAltText() {
        Photo logo = Photo.builder(Rendition.of(url("logo.png"), 600, 60)).build();
        assertThat(page(p -> p.logo(logo)))
                .contains("<img class=\"sf-masthead-logo\" src=\"https://example.org/logo.png\" width=\"600\""
                        + " height=\"60\" alt=\"The Gazette\"></a></div>");
        Photo unsafe = Photo.builder(Rendition.of(Url.of("javascript:x"))).build();
        assertThat(page(p -> p.logo(unsafe))).contains("dir=\"ltr\">The Gazette</a></div>".substring(11));
    }

    @Test
    void writesNoLinkForAnAddressThatCannotBeFollowed() {
        assertThat(page(p -> p.url(Url.of("javascript:x"))))
                .contains("<span class=\"sf-masthead-name\">The Gazette</span>");
    }

    @Test
    void endsThePageWithPoliciesFeedsProfilesAndCopyright() {
        String html = page(p -> p.description("News from the coast")
                .privacyPolicy(url("privacy"))
                .masthead(url("team"))
                .accessibilityStatement(Url.of("javascript:x"))
                .addFeed(FeedLink.of(url("atom"), FeedLink.Format.ATOM))
                .addFeed(FeedLink.of(url("rss"), FeedLink.Format.RSS).withTitle("All news"))
                .addProfile(Url.of("https://social.example/@gazette"))
                .copyrightNotice("© 2026 The Gazette"));

        assertThat(html.substring(html.indexOf("</main>"), html.indexOf("</body>")))
                .isEqualTo("</main><footer class=\"sf-page-footer\"><p class=\"sf-footer-name\">The Gazette</p>"
                        + "<p class=\"sf-footer-description\">News from the coast</p>"
                        + "<nav class=\"sf-footer-navigation\" aria-label=\"About this site\">"
                        + "<ul class=\"sf-footer-links\">"
                        + item("https://example.org/team", "Editorial team")
                        + item("https://example.org/privacy", "Privacy")
                        + item("https://example.org/atom", "Atom")
                        + item("https://example.org/rss", "All news")
                        + item("https://social.example/@gazette", "https://social.example/@gazette")
                        + "</ul></nav><p class=\"sf-footer-copyright\">© 2026 The Gazette</p></footer>");
    }

    @Test
    void showsAnotherLogoInDarkMode() {
        Photo logo = Photo.builder(Rendition.of(url("logo.svg"), 300, 40)).build();
        Photo dark = Photo.builder(Rendition.of(url("dark.svg"), 300, 40)).build();
        assertThat(page(p -> p.logo(logo).darkLogo(dark)))
                .contains(
                        "<picture><source media=\"screen and (prefers-color-scheme: dark)\" srcset=\"https://example.org/dark.svg\""
                                + " width=\"300\" height=\"40\"><img class=\"sf-masthead-logo\" src=\"https://example.org/logo.svg\""
                                + " width=\"300\" height=\"40\" alt=\"The Gazette\"></picture></a>");
        Photo unsafe = Photo.builder(Rendition.of(Url.of("javascript:x"))).build();
        assertThat(page(p -> p.logo(logo).darkLogo(unsafe))).doesNotContain("<picture>");
        assertThat(page(p -> p.darkLogo(dark))).doesNotContain("dark.svg");
    }

    @Test
    void printsTheAddressOfARelatedLinkWithoutATitle() {
        RelatedLink link = RelatedLink.of(" ", Url.of("https://example.org/piers"));
        Article article = Article.builder("a", "b")
                .add(RelatedLinks.of(link))
                .addRelated(link)
                .build();
        Page page = Page.of(
                Publication.builder("The Courier", Url.of("https://example.org/"))
                        .build(),
                article);
        assertThat(PageRenderer.create().render(page))
                .contains(
                        "sf-read-also-link\" href=\"https://example.org/piers\">https://example.org/piers</a>",
                        "sf-related-link\" href=\"https://example.org/piers\">https://example.org/piers</a>");
        assertThat(TextRenderer.create().render(page))
                .contains("Read more: https://example.org/piers\n", "- https://example.org/piers\n")
                .doesNotContain("[1]");
        assertThat(MarkdownRenderer.create().render(page))
                .contains("- [https://example.org/piers](https://example.org/piers)");
    }

    @Test
    void keepsTheLineEndsOfDescriptionsBiographiesAndVerdicts() {
        Publication publication = Publication.builder("The Courier", Url.of("https://example.org/"))
                .description("For the coast.\nSince 1873.")
                .build();
        Article article = Article.builder("a", "b")
                .author(Author.builder("Mira Vale")
                        .bio("Lives here.\n\nSails there.")
                        .build())
                .add(Rating.of(4, 5).withVerdict("Bring a jumper.\nAnd soup."))
                .addRelated(RelatedLink.of("Piers", Url.of("https://example.org/piers"))
                        .withDescription("All nine.\nIn order."))
                .build();
        assertThat(PageRenderer.create().render(Page.of(publication, article)))
                .contains(
                        "sf-footer-description\">For the coast.<br>Since 1873.</p>",
                        "p-note\">Lives here.</p><p class=\"sf-author-card-bio p-note\">Sails there.</p>",
                        "sf-rating-verdict\">Bring a jumper.<br>And soup.</span>",
                        "sf-related-description\">All nine.<br>In order.</p>");
        assertThat(HtmlRenderer.create().render(publication))
                .contains("sf-publication-description p-note\">For the coast.<br>Since 1873.</p>");
    }

    @Test
    void distinguishesFeedsWithoutATitle() {
        FeedLink rss = FeedLink.of(url("rss"), FeedLink.Format.RSS);
        FeedLink atom = FeedLink.of(url("atom"), FeedLink.Format.ATOM);
        assertThat(page(p -> p.addFeed(rss)))
                .contains("title=\"The Gazette\" href=\"https://example.org/rss\"", ">RSS</a>");
        assertThat(page(p -> p.addFeed(rss).addFeed(atom)))
                .contains("title=\"The Gazette (RSS)\"", "title=\"The Gazette (Atom)\"", ">RSS</a>", ">Atom</a>");
        FeedLink second = FeedLink.of(url("more"), FeedLink.Format.RSS);
        assertThat(page(p -> p.addFeed(rss).addFeed(second)))
                .contains(
                        "title=\"The Gazette (RSS https://example.org/rss)\"",
                        "title=\"The Gazette (RSS https://example.org/more)\"",
                        ">RSS https://example.org/more</a>");
        assertThat(page(p -> p.addFeed(rss).addFeed(second.withTitle("More"))))
                .contains("title=\"The Gazette\"", ">RSS</a>");
    }

    private static String item(String url, String text) {
        return "<li class=\"sf-footer-item\"><a class=\"sf-footer-link\" href=\"" + url + "\">" + text + "</a></li>";
    }

    @Test
    void omitsTheNavigationOfTheFooterWithoutAddresses() {
        assertThat(page(p -> p.privacyPolicy(Url.of("javascript:x"))))
                .contains("<footer class=\"sf-page-footer\">")
                .doesNotContain("<nav class=\"sf-footer");
    }

    @Test
    void omitsMastheadAndFooterByHooks() {
        HtmlRenderer own = HtmlRenderer.builder()
                .part(Part.MASTHEAD, (publication, html) -> {})
                .part(Part.FOOTER, (publication, html) -> {})
                .build();
        assertThat(PageRenderer.create().withHtml(own).render(Page.of(publication(p -> {}), ARTICLE)))
                .doesNotContain("class=\"sf-masthead", "class=\"sf-page-footer");
    }

    @Test
    void writesTheIconAndTheColorOfThePublicationInTheHead() {
        assertThat(page(p -> p.icon(url("icon.png")).themeColor("#8a1f1b")))
                .contains("<link rel=\"icon\" href=\"https://example.org/icon.png\">"
                        + "<meta name=\"theme-color\" content=\"#8a1f1b\">");
        assertThat(page(p -> p.icon(Url.of("javascript:x")))).doesNotContain("rel=\"icon\"", "theme-color");
    }

    @Test
    void linksToSubscriptionAndSignInAtThePaywall() {
        Article paid = ARTICLE.with(a ->
                a.paragraph("Two.").access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1)));
        Publication gazette = publication(p -> p.subscriptionPage(url("offer")).signInPage(url("login")));

        assertThat(PageRenderer.create().render(Page.of(gazette, paid)))
                .contains("<div class=\"sf-paywall\"><p class=\"sf-paywall-title\">The rest of this article is for"
                        + " subscribers.</p><p class=\"sf-paywall-offer\"><a class=\"sf-paywall-button\""
                        + " href=\"https://example.org/offer\">Subscribe</a></p><p class=\"sf-paywall-offer\">"
                        + "<a class=\"sf-paywall-sign-in\" href=\"https://example.org/login\">"
                        + "Already have an account? Sign in</a></p></div>");
        Article registration =
                paid.with(a -> a.access(Access.of(Access.Level.REGISTRATION).withFreeParagraphs(1)));
        assertThat(PageRenderer.create().render(Page.of(gazette, registration))).contains(">Register</a>");
        assertThat(HtmlRenderer.create().render(paid))
                .contains("sf-paywall-title")
                .doesNotContain("sf-paywall-offer");
    }

    private static String page(Consumer<Publication.Builder> change) {
        return PageRenderer.create().render(Page.of(publication(change), ARTICLE));
    }

    private static Publication publication(Consumer<Publication.Builder> change) {
        return Publication.builder("The Gazette", url("")).build().with(change);
    }

    private static Url url(String path) {
        return Url.of("https://example.org/" + path);
    }
}
