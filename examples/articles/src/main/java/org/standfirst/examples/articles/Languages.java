package org.standfirst.examples.articles;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.html.PageRenderer;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;

/** Pages in another language, with a changed label, and in a language that the library does not include. */
final class Languages {
    private Languages() {}

    static String inGerman(Publication publication, Article article) {
        Publication german = publication.with(p -> p.language(Locale.GERMAN));
        String page = PageRenderer.create().render(Page.of(german, article));
        return page;
    }

    static String withAnotherLabel(Page page) {
        Labels ours = Labels.of(Locale.GERMAN).withText(Label.BYLINE, "Text: {names}");
        String html = PageRenderer.create().with(o -> o.labels(ours)).render(page);
        return html;
    }

    static String inANewLanguage(Path file, Page page) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        Labels welsh = Labels.of(Locale.forLanguageTag("cy"), texts);
        String html = PageRenderer.create().with(o -> o.labels(welsh)).render(page);
        return html;
    }
}
