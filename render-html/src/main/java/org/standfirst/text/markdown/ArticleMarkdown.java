package org.standfirst.text.markdown;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Headlines;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;
import org.standfirst.facts.PrintedCorrections;
import org.standfirst.facts.UpdateOrder;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.text.lines.ArticleLines;

/** Writes an article as Markdown: its header or front matter, its lead and body, and the notes below the body. */
final class ArticleMarkdown {
    private final MarkdownWriter out;
    private final ArticleLines lines;
    private final String path;

    /** Creates a writer of the article at {@code path}, which is empty or ends with a dot. */
    ArticleMarkdown(MarkdownWriter out, String path) {
        this.out = out;
        this.path = path;
        lines = new ArticleLines(out.labels(), out.times(), true);
    }

    void write(Article article) {
        if (out.options().frontMatter) {
            new FrontMatter(out, path).write(article);
            corrections(article, PrintedCorrections.retractions(article));
            paragraphs(lines.labels(article), "publishing");
        } else {
            corrections(article, PrintedCorrections.retractions(article));
            paragraphs(lines.labels(article), "publishing");
            headlines(article.headlines());
            out.paragraph(lines.series(article), path + "topics.series");
            paragraphs(lines.byline(article.byline()), "byline");
            out.paragraph(lines.dates(article), path + "dates");
        }
        if (article.lead() != null) {
            article.lead().accept(new MediaMarkdown(out, path + "lead"));
        }
        body(article);
        corrections(article, PrintedCorrections.belowText(article));
        if (!out.options().frontMatter) {
            out.paragraph(lines.topics(article.topics()), path + "topics");
        }
        out.paragraph(lines.copyrightNotice(article), path + "rights.copyrightNotice");
    }

    private void headlines(Headlines headlines) {
        out.paragraph(headlines.kicker(), path + "headlines.kicker");
        out.heading(1, RichText.of(headlines.headline()), path + "headlines.headline");
        out.paragraph(headlines.subheadline(), path + "headlines.subheadline");
        out.paragraph(headlines.standfirst(), path + "headlines.standfirst");
    }

    private void corrections(Article article, List<Integer> indexes) {
        for (int i : indexes) {
            out.paragraph(lines.correction(article.corrections().get(i)), path + "corrections[" + i + "]");
        }
    }

    private void body(Article article) {
        List<Block> shown = out.body(article);
        for (int i : UpdateOrder.indexes(article).subList(0, shown.size())) {
            BlockMarkdown.write(shown.get(i), path + "body[" + i + "]", out);
        }
        Label paywall = ModelLabels.paywall(article.publishing().access(), out.options().fullAccess);
        if (paywall != null) {
            out.paragraph(out.labels().text(paywall), path + "publishing.access");
        }
    }

    private void paragraphs(List<RichText> texts, String component) {
        texts.forEach(text -> out.paragraph(text, path + component));
    }
}
