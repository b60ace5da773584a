package org.standfirst.text.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.Credit;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.internal.Hidden;
import org.standfirst.labels.phrases.RoleWords;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.testkit.OutputFormat;
import org.standfirst.testkit.Placeholders;
import org.standfirst.testkit.Rotation;
import org.standfirst.text.MarkdownRenderer;

/** For any text in a model, the Markdown has the structure of a harmless twin's Markdown, and contains the text. */
@Tag("exhaustive")
class HostileMarkdownTest {
    private static final int SAMPLE = 31;

    /** The component whose text is omitted if it is not a single word. */
    private static final String LANGUAGE = "Code.programmingLanguage";

    /** The component whose text is printed as words: {@code dataEditor} as data editor. */
    private static final String ROLE = "Role.name";

    /** Matches texts that are written as superscript or subscript characters. */
    private static final Pattern RAISED = Pattern.compile("[0-9+−=()ni-]*");

    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.create();

    @Test
    void textDoesNotChangeTheStructureOfAPage() {
        compare(Everything.page(), MARKDOWN, SAMPLE);
    }

    @Test
    void textDoesNotChangeTheFrontMatterOfAPage() {
        compare(Everything.page(), MARKDOWN.withFrontMatter(true), SAMPLE);
    }

    @Test
    @Tag("slow")
    void noAssignmentOfTextsChangesTheStructureOfAPage() {
        compare(Everything.page(), MARKDOWN, 1);
    }

    @Test
    @Tag("slow")
    void noAssignmentOfTextsChangesTheFrontMatterOfAPage() {
        compare(Everything.page(), MARKDOWN.withFrontMatter(true), 1);
    }

    @Test
    void textDoesNotChangeTheMarksAroundIt() {
        List<String> strings = HostileStrings.all();
        for (int i = 0; i < strings.size(); i++) {
            String before = strings.get(i);
            String within = strings.get((i + 1) % strings.size());
            String after = strings.get((i + 2) % strings.size());
            for (RichText marked : List.of(
                    RichText.strong(within),
                    RichText.emphasis(within),
                    RichText.strong(RichText.emphasis(within), RichText.of("x")),
                    RichText.marked(Mark.STRIKETHROUGH, within),
                    RichText.code(within),
                    RichText.link(Link.of(Url.of("https://news.example/a")), RichText.strong(within)))) {
                RichText text = RichText.of(RichText.of(before), marked, RichText.of(after));
                RichText twin = RichText.of(
                        RichText.of(Placeholders.ofText(0, before)),
                        new RichText(marked.runs().stream()
                                .map(run -> new RichText.Run(
                                        run.text().equals("x") ? "x" : Placeholders.ofText(1, run.text()),
                                        run.marks(),
                                        run.link(),
                                        null))
                                .toList()),
                        RichText.of(Placeholders.ofText(2, after)));
                ParsedMarkdown read = ParsedMarkdown.of(MARKDOWN.render(Paragraph.of(text)));
                assertThat(read.structure())
                        .as(MARKDOWN.render(Paragraph.of(text)))
                        .isEqualTo(ParsedMarkdown.of(MARKDOWN.render(Paragraph.of(twin)))
                                .structure());
            }
        }
    }

    /** Compares every {@code step}-th turn of a rotation; 1 for all turns. */
    private static void compare(Page page, MarkdownRenderer renderer, int step) {
        Rotation<Page> rotation = new Rotation<>(HostileStrings.all(), page);
        IntStream.range(0, rotation.turns() / step).parallel().forEach(i -> {
            int turn = i * step;
            String hostile = renderer.render(rotation.hostile(turn));
            ParsedMarkdown read = ParsedMarkdown.of(hostile);
            ParsedMarkdown twin = ParsedMarkdown.of(renderer.render(rotation.harmless(turn)));
            assertThat(read.structure())
                    .as(() -> difference(hostile, renderer.render(rotation.harmless(turn))))
                    .isEqualTo(twin.structure());
            String words = Hidden.removed(read.text());
            twin.texts().forEach(text -> {
                Matcher found = Placeholders.FIND.matcher(text);
                while (found.find()) {
                    if (found.group().startsWith("z")) {
                        String typed = rotation.string(turn, Integer.parseInt(found.group(1)));
                        String component = rotation.places()
                                .get(Integer.parseInt(found.group(1)))
                                .component();
                        String line = Placeholders.originalLine(typed, Integer.parseInt(found.group(2)));
                        String printed = component.equals(ROLE) ? RoleWords.of(Credit.Role.of(line)) : line;
                        String expected = Hidden.removed(OutputFormat.HTML.parsed(printed))
                                .replaceAll("[\\p{javaWhitespace}\\p{javaSpaceChar}]+", "");
                        assertThat(component.equals(LANGUAGE)
                                        || RAISED.matcher(expected).matches()
                                        || words.contains(expected))
                                .as(component + " " + expected + "\n" + hostile)
                                .isTrue();
                    }
                }
            });
        });
    }

    /** Returns a message with the first node that differs in structure, and the documents. */
    private static String difference(String hostile, String harmless) {
        List<String> read = ParsedMarkdown.of(hostile).structure();
        List<String> twin = ParsedMarkdown.of(harmless).structure();
        for (int i = 0; i < Math.min(read.size(), twin.size()); i++) {
            if (!read.get(i).equals(twin.get(i))) {
                return "from node " + i + " " + read.get(i) + " instead of " + twin.get(i) + "\n" + harmless + "\n"
                        + hostile;
            }
        }
        return hostile;
    }
}
