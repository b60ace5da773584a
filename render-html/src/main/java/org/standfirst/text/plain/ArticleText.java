package org.standfirst.text.plain;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Headlines;
import org.standfirst.body.RichText;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.text.lines.ArticleLines;

/** Writes an article as plain text: its header, lead and body, and the notes below the body. */
final class ArticleText {
    private final TextWriter out;
    private final ArticleLines lines;

    ArticleText(TextWriter out) {
        this.out = out;
        lines = new ArticleLines(out.labels(), out.times(), false);
    }

    void write(Article article) {
        paragraphs(lines.labels(article));
        headlines(article.headlines());
        paragraphs(List.of(lines.series(article)));
        paragraphs(lines.byline(article.byline()));
        out.paragraph(RunsText.ofNullable(lines.dates(article), out));
        if (article.lead() != null) {
            article.lead().accept(new MediaText(out));
        }
        body(article);
        paragraphs(article.corrections().stream().map(lines::correction).toList());
        paragraphs(lines.footer(article));
    }

    private void headlines(Headlines headlines) {
        if (headlines.kicker() != null) {
            out.paragraph(headlines.kicker());
        }
        out.heading(headlines.headline(), '=');
        if (headlines.subheadline() != null) {
            out.paragraph(headlines.subheadline());
        }
        out.paragraph(RunsText.ofNullable(headlines.standfirst(), out));
    }

    /** Writes the body, up to the paywall unless the reader has access. */
    private void body(Article article) {
        Label paywall = ModelLabels.paywall(article.publishing().access(), out.options().fullAccess);
        new BlockText(out).write(paywall == null ? article.body() : article.freeBody());
        if (paywall != null) {
            out.paragraph(out.labels().text(paywall));
        }
    }

    private void paragraphs(List<RichText> texts) {
        texts.forEach(text -> out.paragraph(RunsText.of(text, out)));
    }
}
