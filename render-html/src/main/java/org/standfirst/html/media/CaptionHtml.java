package org.standfirst.html.media;

import org.jspecify.annotations.Nullable;
import org.standfirst.DigitalSource;
import org.standfirst.PhotoCredit;
import org.standfirst.Rights;
import org.standfirst.body.RichText;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;

/** The markup of the words under a photo, video or audio. Nothing is written as long as there are none. */
final class CaptionHtml {
    private final HtmlWriter html;
    private boolean open;

    CaptionHtml(HtmlWriter html) {
        this.html = html;
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
        String line = credit == null ? "" : credit.text();
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
            next().open(Role.PHOTO_LICENCE).url(UrlAttribute.HREF, rights.licence());
            html.label(Label.LICENCE).close();
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
