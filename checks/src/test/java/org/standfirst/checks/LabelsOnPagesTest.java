package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.ShareLink;
import org.standfirst.html.Theme;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.testkit.ModelTexts;

/** Every word on a page is from the model or a label, and every label is on a page. */
class LabelsOnPagesTest {
    private static final Path SOURCES = Path.of("../render-html/src/main");
    private static final Pattern SEEN = Pattern.compile(
            "<(?:script|style)\\b.*?</(?:script|style)>|\\b(?:aria-label|alt|title|label|placeholder)=\"([^\"]*)\"|>([^<]+)<",
            Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** Private-use characters that no other text has. */
    private static final String BEFORE = "\uE000";

    private static final String AFTER = "\uE001";

    @Test
    void printsOnlyWordsOfTheModelAndLabels() throws IOException {
        Labels labels = labelsWithoutLetters();
        FormPage form = FormPage.everything();
        String page = PageRenderer.create()
                .withTheme(Theme.none())
                .with(form.options())
                .with(o -> o.labels(labels))
                .render(form.page());
        assertThat(unknownWords(visibleText(page), form.page())).isEmpty();
    }

    @Test
    void printsTheTextsBeforeAndAfterTheOnlyValueOfALabel() {
        Labels labels = Labels.ENGLISH;
        for (Label label : Label.values()) {
            if (label.placeholders().size() == 1 && !label.placeholders().contains("count")) {
                labels = labels.withText(
                        label, BEFORE + "{" + label.placeholders().get(0) + "}" + AFTER);
            }
        }
        Labels marked = labels;
        FormPage form = FormPage.everything();
        String page = PageRenderer.create()
                .with(form.options())
                .with(o -> o.labels(marked))
                .render(form.page());

        assertThat(page).contains(BEFORE);
        assertThat(page.split(AFTER, -1)).hasSameSizeAs(page.split(BEFORE, -1));
    }

    @Test
    void hasNoWordsAndPunctuationInStyleSheets() {
        String css = Theme.broadsheet().css()
                + Theme.magazine().css()
                + Theme.quiet().css();
        List<String> contents = Pattern.compile("(?<![\\w-])content:\\s*([^;}]+)")
                .matcher(css)
                .results()
                .map(match -> match.group(1).strip())
                .distinct()
                .toList();
        assertThat(contents)
                .isSubsetOf(
                        "\"\"",
                        "open-quote",
                        "close-quote",
                        "none",
                        "\" \" attr(href)", // the address of the page, and of a link, in print
                        "\" (\" attr(href) \")\"");
    }

    @Test
    void usesEveryLabel() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("Label.java"))
                    .toList()) {
                code.append(Files.readString(file));
            }
        }
        Set<String> used = Pattern.compile("\\bLabel\\.([A-Z_]+)\\b")
                .matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(Stream.of(Label.values()).map(Label::name)).isSubsetOf(used);
    }

    /** Returns the texts of a page that a reader sees or hears. */
    private static String visibleText(String html) {
        return SEEN.matcher(html)
                .results()
                .flatMap(match -> Stream.of(group(match, 1), group(match, 2)))
                .collect(Collectors.joining("\n"));
    }

    private static String group(MatchResult match, int group) {
        return match.group(group) == null ? "" : match.group(group);
    }

    /** Returns the words in {@code seen} that are not in a text of {@code page}. */
    private static List<String> unknownWords(String seen, Page page) {
        // the names of the time zone, of the language of captions, and of the services of share links
        List<String> known = new ArrayList<>(List.of("UTC CET en-GB"));
        Stream.of(ShareLink.values()).map(ShareLink::title).forEach(known::add);
        ModelTexts.changed(page, new ModelTexts.Change() {
            @Override
            public String text(String component, String text) {
                known.add(text);
                return text;
            }

            @Override
            public Url url(String component, Url url) {
                known.add(url.encoded());
                known.add(url.text());
                return url;
            }
        });
        String all = known.stream().sorted(Comparator.comparing(String::length)).collect(Collectors.joining("\n"));
        Set<String> words = LETTERS.matcher(all)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return LETTERS.matcher(seen.replaceAll("&\\w+;", " "))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> !words.contains(word))
                .filter(word -> !Set.of("typed", "error", "in", "text", "author", "email", "url", "parent")
                        .contains(word))
                .distinct()
                .toList();
    }

    /** Returns the English labels with their letters replaced. */
    private static Labels labelsWithoutLetters() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream("labels_en.properties")) {
            texts.load(new InputStreamReader(in, UTF_8));
        }
        texts.replaceAll((key, text) -> key.equals("plurals")
                ? text
                : Pattern.compile("\\{\\w+}|\\p{L}")
                        .matcher(text.toString())
                        .replaceAll(part -> part.group().startsWith("{") ? part.group() : "¤"));
        return Labels.of(Locale.ENGLISH, texts);
    }
}
