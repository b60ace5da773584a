package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.labels.Labels;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;
import org.standfirst.text.TextRenderer;

/** Labels are escaped in every place. */
class HostileLabelsTest {
    private static final String HOSTILE = "<qxq>'qxq\"qxq&amp;";
    private static final String ESCAPED = "&lt;qxq&gt;&#39;qxq&quot;qxq&amp;amp;";

    @Test
    void escapesEveryLabelInHtml() throws IOException {
        Labels labels = labels();
        FormPage page = FormPage.everything();
        String whole = PageRenderer.of(SchemaOrgRenderer.create())
                .with(page.options())
                .with(o -> o.labels(labels))
                .render(page.page());
        assertEscaped(whole);
        assertThat(whole).contains("<title>" + ESCAPED, ESCAPED + "March" + ESCAPED);
        HtmlRenderer html = HtmlRenderer.create().with(o -> o.labels(labels));
        contents().map(html::render).forEach(HostileLabelsTest::assertEscaped);
    }

    @Test
    void doesNotEscapeLabelsInPlainText() throws IOException {
        Labels labels = labels();
        TextRenderer text = TextRenderer.create().withWidth(10_000).withLabels(labels);
        assertThat(text.render(Everything.page())).contains(HOSTILE + "March" + HOSTILE);
        contents().map(text::render).forEach(plain -> assertThat(plain).doesNotContain("&lt;qxq", "&quot;qxq"));
    }

    private static Stream<Content> contents() {
        return Stream.concat(Stream.of(Everything.page(), Everything.pageWithFallbacks()), Everything.alone().stream());
    }

    private static void assertEscaped(String html) {
        assertThat(html.replace(ESCAPED, "")).doesNotContain("qxq");
    }

    /** Returns the English labels with hostile text around each text and each placeholder. */
    private static Labels labels() throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(Labels.class.getResourceAsStream("labels_en.properties"), UTF_8)) {
            texts.load(in);
        }
        texts.replaceAll((key, text) -> hostile(key.toString(), text.toString()));
        return Labels.of(Locale.ENGLISH, texts);
    }

    private static String hostile(String key, String text) {
        if (Set.of("plurals", "numbers", "zone_names").contains(key)) {
            return text;
        }
        if (text.contains("|")) {
            return text.replaceAll("[^|]+", HOSTILE + "$0" + HOSTILE);
        }
        String values = text.replaceAll("\\{\\w*}", HOSTILE + "$0" + HOSTILE);
        boolean join = text.startsWith("{first}") && text.endsWith("{second}");
        return join
                ? values.substring(HOSTILE.length(), values.length() - HOSTILE.length())
                : HOSTILE + values + HOSTILE;
    }
}
