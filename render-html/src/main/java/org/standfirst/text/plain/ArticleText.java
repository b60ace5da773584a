package org.standfirst.text.plain;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Headlines;
import org.standfirst.body.Block;
import org.standfirst.facts.PrintedCorrections;
import org.standfirst.facts.UpdateOrder;
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
        corrections(article, PrintedCorrections.retractions(article));
        lines.labels(article).forEach(out::paragraph);
        headlines(article.headlines());
        out.paragraph(lines.series(article));
        lines.byline(article.byline()).forEach(out::paragraph);
        out.paragraph(lines.dates(article));
        if (article.lead() != null) {
            article.lead().accept(new MediaText(out));
        }
        body(article);
        corrections(article, PrintedCorrections.belowText(article));
        out.paragraph(lines.topics(article.topics()));
        out.paragraph(lines.copyrightNotice(article));
    }

    private void headlines(Headlines headlines) {
        out.paragraph(headlines.kicker());
        out.heading(headlines.headline(), '=');
        out.paragraph(headlines.subheadline());
        out.paragraph(headlines.standfirst());
    }

    private void corrections(Article article, List<Integer> indexes) {
        for (int i : indexes) {
            out.paragraph(lines.correction(article.corrections().get(i)));
        }
    }

    /** Writes the body, up to the paywall unless the reader has access. */
    private void body(Article article) {
        Label paywall = ModelLabels.paywall(article.publishing().access(), out.options().fullAccess);
        List<Block> shown = paywall == null ? article.body() : article.freeBody();
        BlockText blocks = new BlockText(out);
        UpdateOrder.indexes(article)
                .subList(0, shown.size())
                .forEach(i -> shown.get(i).accept(blocks));
        if (paywall != null) {
            out.paragraph(out.labels().text(paywall));
        }
    }
}
