package org.standfirst.html.article;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.RelatedLink;
import org.standfirst.Series;
import org.standfirst.facts.Named;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.html.rendering.Settings;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;

/** Writes the series of an article in its header, and the links to the previous and the next article. */
final class SeriesHtml {
    private SeriesHtml() {}

    /** Writes the name of the series, linked to its page, and the position of the article in it. */
    static void write(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        Series series = requireNonNull(article.topics().series());
        html.open(Role.SERIES).labelLanguage();
        rendering.beforeValue(Label.SERIES);
        name(series, html);
        rendering.afterValue(Label.SERIES);
        String part = ModelLabels.partOf(series, rendering.labels());
        if (part != null) {
            rendering.separator(Label.SEPARATED).element(Role.SERIES_PART, part);
        }
        html.close();
    }

    private static void name(Series series, HtmlWriter html) {
        boolean linked = html.canLink(series.url());
        if (linked) {
            html.open(Role.SERIES_LINK).url(UrlAttribute.HREF, series.url());
        }
        html.open(Role.SERIES_NAME).contentLanguage().text(series.name()).close();
        if (linked) {
            html.close();
        }
    }

    /** Returns whether the options have a previous or next article whose link can be followed. */
    static boolean hasAdjacent(Rendering rendering) {
        Settings settings = rendering.settings();
        return canLink(settings.previousArticle, rendering) || canLink(settings.nextArticle, rendering);
    }

    /** Writes the links to the previous and the next article. */
    static void adjacent(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.ADJACENT)
                .attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.ADJACENT_ARTICLES))
                .labelLanguage();
        link(Role.PREVIOUS_ARTICLE, Label.PREVIOUS_ARTICLE, rendering.settings().previousArticle, rendering);
        link(Role.NEXT_ARTICLE, Label.NEXT_ARTICLE, rendering.settings().nextArticle, rendering);
        html.close();
    }

    private static void link(Role role, Label label, @Nullable RelatedLink link, Rendering rendering) {
        if (link != null && canLink(link, rendering)) {
            HtmlWriter html = rendering.html().open(role).url(UrlAttribute.HREF, link.url());
            html.label(
                            label,
                            () -> html.open(Role.ADJACENT_TITLE)
                                    .contentLanguage()
                                    .text(Named.title(link))
                                    .close())
                    .close();
        }
    }

    private static boolean canLink(@Nullable RelatedLink link, Rendering rendering) {
        return link != null && rendering.canLink(link.url());
    }
}
