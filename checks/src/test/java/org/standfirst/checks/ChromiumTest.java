package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.Url;
import org.standfirst.html.PageRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.testkit.ModelTexts;
import org.standfirst.testkit.RandomUrls;
import org.standfirst.testkit.Rotation;

/** Tests pages with hostile strings in a real browser. */
@Tag("slow")
class ChromiumTest {
    private static final PageRenderer PAGES =
            PageRenderer.of(SchemaOrgRenderer.create()).withNonce(WatchedBrowser.NONCE);
    private static final Url HARMLESS = Url.of("https://harmless.example/");
    /** Parses an address and an address with its scheme and host only; either may be invalid in a browser. */
    private static final String PARSE = """
            ([address, scheme, start]) => {
                const link = document.createElement('a');
                link.setAttribute('href', address);
                const alone = document.createElement('a');
                alone.setAttribute('href', start);
                const read = [link.protocol, link.username + link.password, link.hostname].join(' ');
                const dead = alone.protocol === ':' && read === ':  ';
                return dead || read === `${scheme}  ${alone.hostname}` ? 'as expected' : read;
            }
            """;

    private static final int RANDOM_URLS = 20_000;
    private static final int TURNS = 80;

    private static WatchedBrowser browser;

    @BeforeAll
    static void startBrowser() {
        browser = new WatchedBrowser();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void rendersTextsAsTextOnly() {
        Rotation<FormPage> rotation = new Rotation<>(HostileStrings.all(), FormPage.everything());
        int twin = -1;
        String structure = "";
        for (int turn = 0; turn < rotation.turns(); turn += rotation.turns() / TURNS) {
            if (twin < 0 || !rotation.samePlaceholders(turn, twin)) {
                twin = turn;
                open(rotation.harmless(turn), "https:");
                structure = browser.structure();
            }
            open(rotation.hostile(turn), "https:");

            assertThat(browser.actions()).as("turn %s", turn).isEmpty();
            assertThat(browser.requests()).as("turn %s", turn).allMatch(HARMLESS.text()::equals);
            assertThat(browser.structure()).as("turn %s", turn).isEqualTo(structure);
        }
    }

    @Test
    void linksToTheVisibleHost() {
        List<String> addresses = HostileStrings.all();
        int each = addresses.size() / TURNS;
        for (int turn = 0; turn < TURNS; turn++) {
            Set<String> hosts = new HashSet<>(Set.of("127.0.0.1"));
            int[] next = {turn * each};
            FormPage page = withUrls(FormPage.everything(), url -> {
                Url hostile = Url.of(addresses.get(next[0]++ % addresses.size()));
                hosts.add(hostile.host());
                return hostile;
            });
            browser.open(PAGES.with(page.options()).render(page.page()), "http: https:");

            assertThat(browser.actions()).as("turn %s", turn).isEmpty();
            assertThat(browser.requests())
                    .as("turn %s", turn)
                    .allMatch(request -> hosts.contains(
                            URI.create(request.replaceFirst("[?#].*", "")).getHost()));
        }
    }

    private static void open(FormPage page, String images) {
        FormPage harmless = withUrls(page, url -> HARMLESS);
        browser.open(PAGES.with(harmless.options()).render(harmless.page()), images);
    }

    private static FormPage withUrls(FormPage page, UnaryOperator<Url> change) {
        return ModelTexts.changed(page, new ModelTexts.Change() {
            @Override
            public String text(String component, String text) {
                return text;
            }

            @Override
            public Url url(String component, Url url) {
                return change.apply(url);
            }
        });
    }

    @Test
    void parsesAddressesAsWeDo() {
        List<Url> followable = Stream.concat(
                        HostileStrings.all().stream(), new RandomUrls(2).all().limit(RANDOM_URLS))
                .distinct()
                .map(Url::of)
                .filter(Url::followable)
                .toList();
        browser.open("<!DOCTYPE html><title>Addresses</title>", "https:");
        List<?> read = browser.each(
                followable.stream().map(ChromiumTest::parseArguments).toList(), PARSE);

        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i)).as(followable.get(i).text()).isEqualTo("as expected");
        }
    }

    /** Returns the address, its scheme, and an address with the same scheme and host. */
    private static List<String> parseArguments(Url url) {
        if (url.displayable() && !url.isAbsolute()) {
            return List.of(url.encoded(), "http:", "/");
        }
        String scheme =
                url.encoded().substring(0, url.encoded().indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return List.of(url.encoded(), scheme, scheme + (url.isAbsolute() ? "//" + url.host() : "a"));
    }
}
