package org.standfirst.html.media;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Concept;
import org.standfirst.DigitalSource;
import org.standfirst.MediaCredit;
import org.standfirst.Rights;
import org.standfirst.body.RichText;
import org.standfirst.facts.Named;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.Phrases;

/**
 * Writes the caption of a photo, video or audio. The element is opened by the first part, so that there is no empty
 * caption.
 */
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

    /** Writes the title of the media. */
    CaptionHtml title(@Nullable String title) {
        if (title != null) {
            next().element(Role.MEDIA_TITLE, title);
        }
        return this;
    }

    /** Writes the names of the persons and things shown, each linked to its page on the publication's site. */
    CaptionHtml concepts(List<Concept> concepts) {
        List<Concept> named = Named.concepts(concepts);
        if (!named.isEmpty()) {
            next().open(Role.PHOTO_CONCEPTS).labelLanguage();
            rendering.beforeValue(Label.PICTURED);
            for (int i = 0; i < named.size(); i++) {
                html.text(labels.separator(i, named.size(), named.get(i).name()));
                concept(named.get(i));
            }
            rendering.afterValue(Label.PICTURED).close();
        }
        return this;
    }

    private void concept(Concept concept) {
        if (html.canLink(concept.url())) {
            html.open(Role.PHOTO_CONCEPT_LINK).contentLanguage().url(UrlAttribute.HREF, concept.url());
        } else {
            html.open(Role.NAME);
        }
        html.text(concept.name()).close();
    }

    /** Writes the text of the caption. */
    CaptionHtml text(@Nullable RichText caption) {
        if (caption != null) {
            next().open(Role.CAPTION_TEXT).richText(caption).close();
        }
        return this;
    }

    /** Writes a label if the media were created with AI. */
    CaptionHtml source(@Nullable DigitalSource source) {
        Label label = ModelLabels.source(source);
        if (label != null) {
            next().open(Role.DIGITAL_SOURCE).labelLanguage().label(label).close();
        }
        return this;
    }

    /** Writes the credit, with a label. */
    CaptionHtml credit(@Nullable MediaCredit credit, Label label) {
        String line = ModelLabels.credit(credit, labels);
        if (!line.isEmpty()) {
            next().open(Role.PHOTO_CREDIT).labelLanguage();
            rendering.beforeValue(label).element(Role.NAME, line);
            rendering.afterValue(label).close();
        }
        return this;
    }

    /** Writes the copyright notice and the link to the licence. */
    CaptionHtml rights(@Nullable Rights rights) {
        if (rights != null && rights.copyrightNotice() != null) {
            next().element(Role.PHOTO_RIGHTS, rights.copyrightNotice());
        }
        if (rights != null && html.canLink(rights.licence())) {
            LinkHtml.licence(Role.PHOTO_LICENCE, rights.licence(), next());
        }
        return this;
    }

    /** Closes the caption, if it was opened. */
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
