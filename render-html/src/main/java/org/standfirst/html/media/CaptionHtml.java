package org.standfirst.html.media;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Concept;
import org.standfirst.DigitalSource;
import org.standfirst.PhotoCredit;
import org.standfirst.Rights;
import org.standfirst.body.RichText;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.Phrases;

/** The markup of the words under a photo, video or audio. Nothing is written as long as there are none. */
final class CaptionHtml {
    private final Rendering rendering;
    private final HtmlWriter html;
    private final Phrases labels;
    private boolean open;

    CaptionHtml(Rendering rendering) {
        this.rendering = rendering;
        html = rendering.html();
        labels = rendering.labels();
    }

    /** Writes the number of a photo in a gallery on a page. */
    CaptionHtml position(int number, int total) {
        if (total > 1 && rendering.onPage()) {
            next().open(Role.GALLERY_POSITION).labelLanguage();
            html.label(Label.PHOTO_OF, () -> html.number(number), () -> html.number(total))
                    .close();
        }
        return this;
    }

    /** Writes what a medium is called. */
    CaptionHtml title(@Nullable String title) {
        if (title != null) {
            next().element(Role.MEDIA_TITLE, title);
        }
        return this;
    }

    /** Writes who and what is shown, each linked to the publication's page on it. */
    CaptionHtml concepts(List<Concept> concepts) {
        List<Concept> named = ModelLabels.named(concepts);
        if (!named.isEmpty()) {
            next().open(Role.PHOTO_CONCEPTS).labelLanguage();
            html.label(Label.PICTURED, () -> {
                for (int i = 0; i < named.size(); i++) {
                    html.text(labels.separator(i, named.size()));
                    concept(named.get(i));
                }
            });
            html.close();
        }
        return this;
    }

    private void concept(Concept concept) {
        if (html.follows(concept.url())) {
            html.open(Role.PHOTO_CONCEPT_LINK).contentLanguage().url(UrlAttribute.HREF, concept.url());
        } else {
            html.open(Role.NAME);
        }
        html.text(concept.name()).close();
    }

    /** Writes what is shown. */
    CaptionHtml text(@Nullable RichText caption) {
        if (caption != null) {
            next().open(Role.CAPTION_TEXT).richText(caption).close();
        }
        return this;
    }

    /** Writes how far machines made it, where readers must be told. */
    CaptionHtml source(@Nullable DigitalSource source) {
        Label label = ModelLabels.source(source);
        if (label != null) {
            next().open(Role.DIGITAL_SOURCE).labelLanguage().label(label).close();
        }
        return this;
    }

    /** Writes who made it, after {@code label}. */
    CaptionHtml credit(@Nullable PhotoCredit credit, Label label) {
        String line = ModelLabels.credit(credit, labels);
        if (!line.isEmpty()) {
            next().open(Role.PHOTO_CREDIT).labelLanguage();
            html.label(label, () -> html.element(Role.NAME, line)).close();
        }
        return this;
    }

    /** Writes who owns it, and under which licence others may use it. */
    CaptionHtml rights(@Nullable Rights rights) {
        if (rights != null && rights.copyrightNotice() != null) {
            next().element(Role.PHOTO_RIGHTS, rights.copyrightNotice());
        }
        if (rights != null && html.follows(rights.licence())) {
            LinkHtml.licence(Role.PHOTO_LICENCE, rights.licence(), next());
        }
        return this;
    }

    /** Ends it. */
    void close() {
        if (open) {
            html.close();
        }
    }

    private HtmlWriter next() {
        if (open) {
            return html.text(" ");
        }
        open = true;
        return html.open(Role.CAPTION);
    }
}
