package org.standfirst.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Omission;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Topics;
import org.standfirst.body.Block;
import org.standfirst.body.Divider;
import org.standfirst.body.RichText;
import org.standfirst.ingest.Imported;
import org.standfirst.validation.ContentValidator;

class FrontMatterTest {
    private static final MarkdownImporter IMPORTER = MarkdownImporter.create();

    private static Imported<Article> read(String... lines) {
        return IMPORTER.read("---\n" + String.join("\n", lines) + "\n---\nText.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: \"caf\\u00e9 \\\"x\\\"\"         | café \"x\"",
                "title: 'It''s late'                | It's late",
                "title: Late # in the day           | Late",
                "title: 'Late # in the day'         | Late # in the day",
                "\"title\": Late                    | Late",
                "Title : Late                       | Late",
                "title: >~  Folded~  title          | Folded title",
                "title: Plain~  title               | Plain title",
                "title: \"Quoted~  title\"          | Quoted title",
                "title: Late: a ferry               | Late: a ferry",
                "title: @late                       | @late",
                "title: 'Late' again                | 'Late' again",
                "title: It's late                   | It's late",
                "title: null~# no title             | ``",
                "name: &n Late~title: *n            | Late",
                "title: 007                         | 007",
                "title: !Important news             | !Important news",
                "title: &Co rises                   | &Co rises",
                "title: &Co                         | &Co",
                "title: !!str Late                  | Late",
            })
    void readsATitle(String yaml, String title) {
        assertThat(read(yaml.split("~")).value().headlines().headline()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags: [sea, 'port, old']",
                "tags: [sea,~  'port, old']",
                "tags:~- sea~- port, old",
                "tags:~  - sea~  - \"port, old\" # a harbour",
                "tags:~  - >-~    sea~  - port, old",
            })
    void readsAListOfTags(String yaml) {
        assertThat(read(yaml.split("~")).value().topics().keywords()).containsExactly("sea", "port, old");
    }

    @Test
    void reportsFrontMatterInToml() {
        Imported<Article> read = IMPORTER.read("+++\ntitle = \"Late\"\n[x]\ny = 1\n+++\n\nText.\n");
        assertThat(read.value().body()).extracting(Block::plainText).containsExactly("Text.");
        assertThat(read.omissions())
                .contains(
                        new Omission("front matter", "title = \"Late\"\n[x]\ny = 1", "is TOML, and only YAML is read"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++\nWow\n+++\n",
                "+++\n# Wow\n\nText.\n\n+++\nMore",
                "+++\n[Wow](https://n.example) this.\n\n+++\nMore"
            })
    void readsMarkdownBetweenLinesOfPlusSigns(String markdown) {
        Article article = IMPORTER.read(markdown).value();
        assertThat(article.headlines().headline() + article.plainText()).contains("Wow");
    }

    @Test
    void reportsTomlAfterACommentAndATableHeader() {
        assertThat(IMPORTER.read("+++\n# Draft\n\n[params]\n  y = 1\n+++\n").omissions())
                .extracting(Omission::reason)
                .contains("is TOML, and only YAML is read");
    }

    @Test
    void readsOneTextOfTagsAsAListWithCommas() {
        assertThat(read("tags: sea, port", "keywords: port, ferry")
                        .value()
                        .topics()
                        .keywords())
                .containsExactly("sea", "port", "ferry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags: ['Paris, Texas']", "Tags:~  - Paris, Texas", "keywords: ['Paris, Texas']"})
    void readsAListOfOneTagAsOneTag(String yaml) {
        assertThat(read(yaml.split("~")).value().topics().keywords()).containsExactly("Paris, Texas");
    }

    @ParameterizedTest
    @CsvSource({"true,DRAFT", "Yes,DRAFT", "on,DRAFT", "1,DRAFT", "false,PUBLISHED", "No,PUBLISHED", "~,PUBLISHED"})
    void readsADraft(String value, Status status) {
        Imported<Article> read = read("date: 2026-03-01T08:00:00Z", "draft: " + value);
        assertThat(read.value().publishing().status()).isEqualTo(status);
        assertThat(read.omissions()).isEmpty();
    }

    @Test
    void reportsADraftThatIsNeitherTrueNorFalse() {
        assertThat(read("draft: nearly").omissions())
                .containsExactly(Omission.of("draft", "nearly", "is neither true nor false"));
    }

    @Test
    void readsAuthorsWithProperties() {
        Imported<Article> read =
                read("authors:", "  - name: Jon Ek", "    email: jon@z.example", "  - name: Mira Vale");
        assertThat(read.value().byline().writers()).extracting(Author::name).containsExactly("Jon Ek", "Mira Vale");
        assertThat(read.omissions())
                .containsExactly(Omission.of("authors.email", "jon@z.example", "is not a property of articles"));
    }

    @Test
    void doesNotReadPropertiesOfOtherValues() {
        Imported<Article> read = read("cover:", "  title: A", "  date: 2026-03-01T08:00:00Z", "  tags: [b, c]");
        assertThat(read.value().headlines().headline()).isEmpty();
        assertThat(read.value().dates().published()).isNull();
        assertThat(read.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(
                        tuple("cover.title", "A"),
                        tuple("cover.date", "2026-03-01T08:00:00Z"),
                        tuple("cover.tags", "b, c"));
    }

    @Test
    void reportsEachValueThatAnotherOverrides() {
        Imported<Article> read = read(
                "title: A",
                "title: B",
                "summary: C",
                "summary: D",
                "excerpt: C",
                "date: 2026-03-01T08:00:00Z",
                "published: 2026-03-02T08:00:00Z");
        assertThat(read.value().headlines().headline()).isEqualTo("A");
        assertThat(read.value().teaser().summary()).isEqualTo("C");
        assertThat(read.value().dates().published()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(read.omissions()).extracting(Omission::value).containsExactly("B", "D", "2026-03-02T08:00:00Z");
    }

    @Test
    void readsTheDescriptionNextToASummaryAsStandfirst() {
        Article article = read("summary: A", "description: B").value();
        assertThat(article.headlines().standfirst()).isEqualTo(RichText.of("B"));
        assertThat(article.teaser().summary()).isEqualTo("A");
        Article equal = read("summary: A", "description: A").value();
        assertThat(equal.headlines().standfirst()).isEqualTo(RichText.of("A"));
        assertThat(equal.teaser().summary()).isEqualTo("A");
        assertThat(read("excerpt: A").value().teaser().summary()).isEqualTo("A");
        assertThat(read("description: A").value().teaser().summary()).isEqualTo("A");
    }

    @Test
    void readsCategoriesAsSections() {
        Topics topics = read("categories: [World, Europe, World]", "category: Travel")
                .value()
                .topics();
        assertThat(topics.sections()).containsExactly(Section.of("World"));
        assertThat(topics.furtherSections()).containsExactly(Section.of("Europe"), Section.of("Travel"));
        Imported<Article> one = read("category: World", "categories: ['" + "a".repeat(101) + "']");
        assertThat(one.value().topics().sections()).containsExactly(Section.of("World"));
        assertThat(one.value().topics().furtherSections()).isEmpty();
        assertThat(one.omissions()).extracting(Omission::path).containsExactly("categories");
    }

    @Test
    void readsTextBetweenThematicBreaksAsText() {
        assertThat(IMPORTER.read("---\nOne\n\n---\nFour\n").value().body())
                .extracting(Block::plainText)
                .contains("One", "Four");
        assertThat(IMPORTER.read("---\n\nOne\n").value().body())
                .hasSize(2)
                .first()
                .isInstanceOf(Divider.class);
    }

    @Test
    void reportsFrontMatterThatIsTooLong() {
        Imported<Article> read = read("title: " + "a".repeat(100_000));
        assertThat(read.value().body()).extracting(Block::plainText).containsExactly("Text.");
        assertThat(read.omissions()).extracting(Omission::path).containsExactly("front matter");
    }

    @Test
    void readsFrontMatterAfterAByteOrderMarkAndWithWindowsLineEnds() {
        Article article =
                IMPORTER.read("\uFEFF---\r\ntitle: A\r\n---\r\nText.\r\n").value();
        assertThat(article.headlines().headline()).isEqualTo("A");
        assertThat(article.body()).extracting(Block::plainText).containsExactly("Text.");
    }

    @Test
    void reportsFrontMatterThatIsNotYaml() {
        Imported<Article> read = read("title: A", "\tb: [");
        assertThat(read.value().body()).extracting(Block::plainText).containsExactly("Text.");
        assertThat(read.omissions()).containsExactly(Omission.of("front matter", "b: [", "is not YAML"));
        assertThat(read.value().headlines().headline()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\UFFFFFFFF", "\\U00110000", "\\uD800\\uD800", "\\xZZ"})
    void readsInvalidEscapesInFrontMatter(String escape) {
        Imported<Article> read = read("title: \"" + escape + "\"");
        assertThat(read.value().body()).extracting(Block::plainText).containsExactly("Text.");
        assertThat(ContentValidator.create().validate(read.value())).isEmpty();
    }

    @Test
    void limitsTheLengthOfRepeatedAliases() {
        Imported<Article> read = read("a: &a " + "x".repeat(50_000), "b: [" + "*a,".repeat(10_000) + "]");
        assertThat(read.omissions()).extracting(Omission::path).containsExactly("front matter");
    }

    @Test
    void reportsAliasesOfListsAndMappings() {
        Imported<Article> read = read("a: &a [B]", "title: *a", "authors: [*a]");
        assertThat(read.value().headlines().headline()).isEmpty();
        assertThat(read.value().byline().credits()).isEmpty();
        assertThat(read.omissions()).extracting(Omission::value).contains("*a", "*a", "B");
    }

    @Test
    @Timeout(5)
    void reportsASecondDocumentInFrontMatter() {
        Imported<Article> read = read("title: A", "--- {subtitle: B}");
        assertThat(read.omissions())
                .containsExactly(Omission.of("front matter", "title: A\n--- {subtitle: B}", "is not YAML"));
        assertThat(read("title: A", "--- " + "[".repeat(90_000)).omissions()).isNotEmpty();
    }

    @Test
    void repairsOnlyTheLineWithTheFault() {
        Imported<Article> read = read(
                "subtitle: \"Two",
                "  lines\"",
                "tags:",
                "  - sea",
                "title: Late: a ferry",
                "# a comment",
                "kicker: \"Open");
        assertThat(read.value().headlines().headline()).isEqualTo("Late: a ferry");
        assertThat(read.value().headlines().subheadline()).isEqualTo("Two lines");
        assertThat(read.value().headlines().kicker()).isEqualTo("\"Open");
        assertThat(read.value().topics().keywords()).containsExactly("sea");
        assertThat(read.omissions()).isEmpty();
    }

    @Test
    void reportsOnlyTheLinesThatAreNotYaml() {
        Imported<Article> read = read("title: A", "subtitle B", "kicker: C");
        assertThat(read.value().headlines().headline()).isEqualTo("A");
        assertThat(read.value().headlines().kicker()).isEqualTo("C");
        assertThat(read.omissions()).containsExactly(Omission.of("front matter", "subtitle B", "is not YAML"));
    }

    @Test
    void reportsFrontMatterWithTooManyFaults() {
        Imported<Article> read = read("title: A\n" + "x: @y\n".repeat(60));
        assertThat(read.value().headlines().headline()).isEmpty();
        assertThat(read.omissions()).extracting(Omission::path).containsExactly("front matter");
    }

    @Test
    void reportsEachKeyThatIsNotAText() {
        assertThat(read("? [lost, too]", "? {a: b}", ": c").omissions())
                .extracting(Omission::value)
                .containsExactly("lost, too, c", "b");
    }

    @Test
    void readsAHeadingBetweenThematicBreaksAsAHeading() {
        Article article = IMPORTER.read("---\n\n# Heading\n\n---\nText.\n").value();
        assertThat(article.headlines().headline()).isEqualTo("Heading");
        assertThat(article.body()).extracting(Block::plainText).contains("Text.");
    }

    @Test
    void readsEmptyFrontMatterAsNothing() {
        Imported<Article> read = IMPORTER.read("---\n\n---\nText.\n");
        assertThat(read.value().body()).extracting(Block::plainText).containsExactly("Text.");
        assertThat(read.omissions()).isEmpty();
    }

    @Test
    void reportsNamesWithoutASpaceAfterTheColon() {
        Imported<Article> read = read("title:A", "kicker: B");
        assertThat(read.value().body()).extracting(Block::plainText).containsExactly("Text.");
        assertThat(read.omissions())
                .containsExactly(Omission.of("front matter", "title:A\nkicker: B", "is not a mapping of YAML"));
    }

    @Test
    void readsAnAddressBetweenThematicBreaksAsText() {
        assertThat(IMPORTER.read("---\nhttps://z.example/a\n\n---\nText.\n")
                        .value()
                        .body())
                .extracting(Block::plainText)
                .contains("https://z.example/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "a: ",
                "a: b\n",
                "- a\n",
                "\"",
                "'",
                "&a ",
                "*a ",
                "a: [",
                "a",
                "#",
                "| ",
                "!",
                "a: b: c\n",
                "a: &a [*a]\n",
                "%a\n"
            })
    void readsHostileFrontMatter(String part) {
        for (String start : List.of("", "x: ", "x:\n - ")) {
            Imported<Article> read = read(start + part.repeat(90_000 / part.length()));
            assertThat(ContentValidator.create().validate(read.value())).isEmpty();
        }
    }

    @Test
    void reportsNamesInAMappingWithoutAValue() {
        assertThat(read("title: {{ page.title }}", "tags:", "  sea:", "draft:").omissions())
                .extracting(Omission::value)
                .containsExactly("title.?.page.title", "title.?", "tags.sea");
    }
}
