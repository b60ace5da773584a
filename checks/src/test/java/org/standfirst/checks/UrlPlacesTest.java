package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mola.galimatias.GalimatiasParseException;
import io.mola.galimatias.URL;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.html.CommentForm;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Profile;
import org.standfirst.html.ShareLink;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.testkit.HostileStrings.Expectation;
import org.standfirst.testkit.HostileStrings.HostileUrl;
import org.standfirst.testkit.ModelTexts;

/** Tests hostile addresses in every place where the output has an address. */
class UrlPlacesTest {
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());
    private static final HtmlRenderer HTML = HtmlRenderer.create();
    private static final HtmlRenderer MAIL =
            HtmlRenderer.builder().profile(Profile.EMAIL).build().withBase(Url.of("https://page.example/a/b"));

    /** The places of addresses that readers follow. */
    private static final Set<String> LINKS = Set.of("a href", "form action", "blockquote cite");

    /** The places of addresses that browsers load. */
    private static final Set<String> MEDIA = Set.of("img src", "img srcset", "source src", "track src", "video poster");

    /** Some places of addresses in metadata, which must be absolute. */
    private static final Set<String> METADATA = Set.of(
            "link href", "meta og:url", "meta og:image", "json url", "json sameAs", "json contentUrl", "json license");

    static Stream<HostileUrl> unsafe() {
        return urls(Expectation.UNSAFE);
    }

    static Stream<HostileUrl> safe() {
        return urls(Expectation.SAFE);
    }

    static Stream<HostileUrl> either() {
        return urls(Expectation.EITHER);
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void writesUnsafeAddressesNowhere(HostileUrl url) {
        for (Document document : documents(url.url())) {
            assertThat(HtmlUrls.in(document))
                    .noneMatch(found -> found.address().contains(url.url().strip()))
                    .noneMatch(found -> found.address().contains("alert(1)"));
        }
    }

    @ParameterizedTest
    @MethodSource("safe")
    void writesSafeAddressesInEveryUsefulPlace(HostileUrl url) {
        Url address = Url.of(url.url());
        Set<String> expected = new TreeSet<>(LINKS);
        if (!url.url().matches("(mailto|tel):.*")) {
            expected.addAll(MEDIA);
        }
        if (url.url().startsWith("https:")) {
            expected.addAll(METADATA);
        }
        Set<String> places = new TreeSet<>();
        documents(url.url()).forEach(document -> places.addAll(HtmlUrls.places(document, address.encoded())));

        assertThat(places).containsAll(expected);
    }

    @ParameterizedTest
    @MethodSource("either")
    void leadsToNoOtherHostForAmbiguousAddresses(HostileUrl url) {
        for (Document document : documents(url.url())) {
            assertThat(HtmlUrls.in(document))
                    .filteredOn(UrlPlacesTest::isAddress)
                    .filteredOn(found -> !sharesThePage(found.address()))
                    .allSatisfy(found -> assertThat(host(found.address()))
                            .isIn("page.example", "ok.example", "schema.org", "www.openstreetmap.org"));
        }
    }

    private static Stream<HostileUrl> urls(Expectation expectation) {
        return HostileStrings.urls().stream().filter(url -> url.expect() == expectation);
    }

    /** Returns documents of models with {@code url} as every address. */
    private static List<Document> documents(String url) {
        FormPage page = with(url, FormPage.of(Everything.page(), CommentForm.to(Url.of("https://ok.example/"))));
        Page other = with(url, Everything.pageWithFallbacks());
        HostileHtmlTest.Alone alone = with(url, new HostileHtmlTest.Alone(Everything.alone()));
        return Stream.concat(
                        Stream.of(
                                PAGES.with(page.options()).toBytes(page.page()),
                                PAGES.toBytes(other),
                                MAIL.toBytes(page.page())),
                        alone.contents().stream()
                                .flatMap(content -> Stream.of(HTML, MAIL).map(html -> html.toBytes(content))))
                .map(html -> Jsoup.parse(new String(html, UTF_8)))
                .toList();
    }

    private static <M extends Record> M with(String url, M model) {
        return ModelTexts.changed(model, new ModelTexts.Change() {
            @Override
            public String text(String component, String text) {
                return text;
            }

            @Override
            public Url url(String component, Url ignored) {
                return Url.of(url);
            }
        });
    }

    /** Returns whether an address is that of a share link, whose query has the address of the page. */
    private static boolean sharesThePage(String address) {
        return Stream.of(ShareLink.values())
                .map(link -> link.url(Url.of("https://page.example/"), "").encoded())
                .map(share -> share.substring(0, share.indexOf('?') + 1))
                .anyMatch(address::startsWith);
    }

    /** Returns whether a value is an address. In metadata, values may be other texts, and addresses are absolute. */
    private static boolean isAddress(HtmlUrls.Found found) {
        return !found.place().matches("(json|meta).*") || found.address().matches("(?i)https?:.*");
    }

    private static String host(String address) {
        try {
            return URL.parse(URL.parse("https://page.example/"), address).host().toString();
        } catch (GalimatiasParseException e) {
            throw new AssertionError(e);
        }
    }
}
