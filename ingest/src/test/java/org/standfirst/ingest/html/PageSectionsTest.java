package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Omission;
import org.standfirst.Publication;
import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Origin;

/** The breadcrumbs of a page become the sections of its article if it states none. */
class PageSectionsTest {
    private static final Origin ORIGIN = Origin.UNKNOWN.withBase(Url.of("https://z.example/world/ferry"));
    private static final Section WORLD = Section.of("World", Url.of("https://z.example/world"));
    private static final Section EUROPE = Section.of("Europe", Url.of("https://z.example/world/europe"));

    private static final String HOME = step("Home", "https://z.example/");
    private static final String WORLD_STEP = step("World", "/world");
    private static final String EUROPE_STEP = "{\"name\":\"Europe\",\"item\":{\"@id\":\"/world/europe\"}}";

    private static String step(String name, String address) {
        return "{\"name\":\"" + name + "\",\"item\":\"" + address + "\"}";
    }

    private static String trail(String... steps) {
        return "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[" + String.join(",", steps) + "]}";
    }

    private static Imported<Article> read(Origin origin, String article, String... nodes) {
        return PageImporter.create()
                .withOrigin(origin)
                .read("<script type='application/ld+json'>[{\"@type\":\"Article\",\"headline\":\"The ferry\"" + article
                        + "}," + String.join(",", nodes) + "]</script><main><p>x</p></main>");
    }

    private static Imported<Article> read(String article, String... nodes) {
        return read(ORIGIN, article, nodes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"The ferry\"}",
                "{\"name\":\"Ferry\",\"item\":\"https://z.example/world/ferry/\"}",
                "{\"name\":\"Ferry\",\"item\":{\"@id\":\"ferry#top\"}}"
            })
    void readsTheStepsBetweenTheHomePageAndTheArticle(String article) {
        Imported<Article> imported = read("", trail(HOME, WORLD_STEP, EUROPE_STEP, article));
        assertThat(imported.value().topics().sections()).containsExactly(WORLD, EUROPE);
        assertThat(imported.value().topics().furtherSections()).isEmpty();
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void readsBreadcrumbsWithoutHomePageAndArticle() {
        assertThat(read("", trail(WORLD_STEP, EUROPE_STEP)).value().topics().sections())
                .containsExactly(WORLD, EUROPE);
    }

    @Test
    void readsStepsThatAreReferences() {
        Imported<Article> imported = read(
                "",
                trail("{\"@id\":\"#step\"}", EUROPE_STEP),
                "{\"@id\":\"#step\",\"name\":\"World\",\"item\":\"/world\"}");
        assertThat(imported.value().topics().sections()).containsExactly(WORLD, EUROPE);
    }

    @Test
    void readsStepsThatArePlainText() {
        Imported<Article> imported = read("", trail("\"World\"", EUROPE_STEP, "\"The ferry\""));
        assertThat(imported.value().topics().sections()).containsExactly(Section.of("World"), EUROPE);
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void doesNotReadAddressesAndNumbersAsNames() {
        Imported<Article> addresses = read("", trail("\"https://x.example/world\"", "\"_:b1\"", "\"/sea\""));
        assertThat(addresses.value().topics().sections()).isEmpty();
        assertThat(addresses.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(
                        tuple("BreadcrumbList", "https://x.example/world"),
                        tuple("BreadcrumbList", "_:b1"),
                        tuple("BreadcrumbList", "/sea"));
        Imported<Article> numbers = read("", trail("\"World: Europe\"", "3", "-1.5e3", "true", "\"The ferry\""));
        assertThat(numbers.value().topics().sections()).containsExactly(Section.of("World: Europe"));
        assertThat(numbers.omissions()).isEmpty();
    }

    @Test
    void readsASingleStepThatIsNotInAList() {
        String list = trail(WORLD_STEP).replace("[", "").replace("]", "");
        assertThat(read("", list).value().topics().sections()).containsExactly(WORLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"WebSite\",\"url\":\"https://z.example/en/\"}",
                "{\"@id\":\"#z\",\"@type\":\"Organization\",\"url\":\"/en\"}"
            })
    void omitsTheHomePageOfASiteBelowTheRoot(String site) {
        Imported<Article> imported =
                read(",\"publisher\":{\"@id\":\"#z\"}", site, trail(step("Home", "https://z.example/en/"), WORLD_STEP));
        assertThat(imported.value().topics().sections()).containsExactly(WORLD);
    }

    @Test
    void omitsTheHomePageOfThePublicationOfTheOrigin() {
        Publication publication =
                Publication.builder("Z", Url.of("https://z.example/en")).build();
        Imported<Article> imported =
                read(ORIGIN.withPublication(publication), "", trail(step("Home", "https://z.example/en/"), WORLD_STEP));
        assertThat(imported.value().topics().sections()).containsExactly(WORLD);
    }

    @Test
    void readsTheStepsOfOtherBreadcrumbsAsFurtherSections() {
        Imported<Article> imported =
                read("", trail(HOME), trail(HOME, WORLD_STEP), trail(HOME, WORLD_STEP, EUROPE_STEP));
        assertThat(imported.value().topics().sections()).containsExactly(WORLD);
        assertThat(imported.value().topics().furtherSections()).containsExactly(EUROPE);
    }

    @Test
    void readsTheHomePageAsASectionIfTheArticleStatesIt() {
        Imported<Article> imported = read(
                ",\"articleSection\":[\"Europe\",\"Home\"]", trail(HOME, EUROPE_STEP), trail(WORLD_STEP, EUROPE_STEP));
        assertThat(imported.value().topics().sections())
                .containsExactly(Section.of("Home", Url.of("https://z.example/")), EUROPE);
    }

    @Test
    void readsASectionWithTheNameOfTheHomePage() {
        assertThat(read("", trail(step("World", "https://z.example/"), WORLD_STEP))
                        .value()
                        .topics()
                        .sections())
                .containsExactly(WORLD);
    }

    @Test
    void reportsStepsThatAreNotAmongTheStatedSections() {
        Imported<Article> imported = read(
                ",\"articleSection\":\"Europe\"", trail(HOME, WORLD_STEP, EUROPE_STEP, "{\"name\":\"The ferry\"}"));
        assertThat(imported.value().topics().sections()).containsExactly(EUROPE);
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("BreadcrumbList", "World"));
    }

    @Test
    void reportsALastStepWithoutAddressThatIsNotTheHeadline() {
        Imported<Article> imported = read("", trail(WORLD_STEP, "{\"name\":\"Europe\"}"));
        assertThat(imported.value().topics().sections()).containsExactly(WORLD);
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("BreadcrumbList", "Europe"));
    }

    @Test
    @Timeout(20)
    void comparesLongAddressesInLinearTime() {
        String address = "#".repeat(300_000) + "\\nx";
        assertThat(read("", trail(step("World", address), EUROPE_STEP)).omissions())
                .extracting(Omission::path)
                .containsExactly("BreadcrumbList");
    }

    @Test
    void reportsAStepWithoutName() {
        assertThat(read("", trail("{\"item\":\"/world\"}", EUROPE_STEP)).omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("BreadcrumbList", "/world"));
    }

    @Test
    void reportsStepsBeyondTheEightSectionsOfABreadcrumb() {
        String[] steps =
                IntStream.range(0, 9).mapToObj(i -> step("s" + i, "/s" + i)).toArray(String[]::new);
        Imported<Article> imported = read("", trail(steps));
        assertThat(imported.value().topics().sections()).hasSize(8);
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("s0");
    }
}
