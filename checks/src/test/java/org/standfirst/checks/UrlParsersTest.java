package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mola.galimatias.GalimatiasParseException;
import io.mola.galimatias.Host;
import io.mola.galimatias.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nu.validator.datatype.IriRef;
import nu.validator.vendor.relaxng.datatype.DatatypeException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standfirst.Url;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.testkit.RandomUrls;

/** A parser that implements the URL Standard reads accepted addresses as we do. */
class UrlParsersTest {
    private static final String BASE = "https://page.example/folder/page";
    private static final int RANDOM_URLS = 50_000;
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");
    private static final Set<String> FOLLOWABLE_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private static List<Url> followable = List.of();

    @BeforeAll
    static void parseAll() {
        followable = Stream.concat(
                        HostileStrings.all().stream(), new RandomUrls(1).all().limit(RANDOM_URLS))
                .distinct()
                .map(Url::of)
                .filter(Url::followable)
                .toList();
    }

    @Test
    void acceptsManyAndRejectsMany() {
        assertThat(followable).hasSizeBetween(RANDOM_URLS / 10, RANDOM_URLS / 2);
    }

    @Test
    void acceptsNoInvalidAddressExceptWrongPunycodeOrALeadingMark() {
        assertThat(followable.stream()
                        .filter(url -> parsed(url.text().trim()).isEmpty())
                        .filter(url -> !url.encoded().matches("(?i)https?://(\\u0301|[^/?#]*xn--).*")))
                .isEmpty();
    }

    @Test
    void followsOnlyAllowedSchemes() {
        assertThat(followable.stream().filter(url -> !meets(url, to -> FOLLOWABLE_SCHEMES.contains(to.scheme()))))
                .isEmpty();
    }

    @Test
    void loadsOnlyWebAddresses() {
        assertThat(followable.stream()
                        .filter(Url::displayable)
                        .filter(url -> !meets(url, to -> WEB_SCHEMES.contains(to.scheme()))))
                .isEmpty();
    }

    @Test
    void hasTheVisibleHost() {
        assertThat(followable.stream()
                        .filter(Url::displayable)
                        .filter(url -> !meets(
                                url,
                                to -> to.host().equals(visibleHost(url.text().trim())))))
                .isEmpty();
    }

    @Test
    void hasNoUserBeforeTheHost() {
        assertThat(followable.stream()
                        .filter(Url::displayable)
                        .filter(url -> !meets(url, to -> to.userInfo().isEmpty())))
                .isEmpty();
    }

    @Test
    void writesAddressesThatAreValidByTheStandard() {
        assertThat(followable.stream()
                        .filter(url -> parsed(url.text().trim()).isPresent())
                        .map(Url::encoded)
                        .filter(UrlParsersTest::isInvalid))
                .isEmpty();
    }

    /**
     * Returns whether the parsed address meets {@code condition}, both as typed and as written. An invalid address also
     * meets it.
     */
    private static boolean meets(Url url, Predicate<URL> condition) {
        return Stream.of(url.text().trim(), url.encoded())
                .allMatch(text -> parsed(text).filter(condition.negate()).isEmpty());
    }

    /** Returns the host in a text, or the host of the page if there is none. */
    private static Host visibleHost(String text) {
        String[] parts = text.split("://", 2);
        boolean absolute = parts[0].toLowerCase(Locale.ROOT).matches("https?");
        try {
            return Host.parseHost(absolute ? parts[1].split("[/?#]", 2)[0].replaceAll(":\\d*$", "") : "page.example");
        } catch (GalimatiasParseException e) {
            throw new AssertionError("no host: " + text, e);
        }
    }

    private static Optional<URL> parsed(String text) {
        try {
            return Optional.of(URL.parse(URL.parse(BASE), text));
        } catch (GalimatiasParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isInvalid(String address) {
        try {
            IriRef.THE_INSTANCE.checkValid(address);
            return false;
        } catch (DatatypeException e) {
            return true;
        }
    }
}
