package org.standfirst.html.page;

import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.media.PhotoHtml;
import org.standfirst.html.rendering.Rendering;

/** Writes the masthead: the logo of a publication, or else its name, linked to its home page. */
final class MastheadHtml {
    private MastheadHtml() {}

    static void write(Publication publication, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.MASTHEAD);
        LinkHtml.openOr(Role.MASTHEAD_LINK, publication.url(), Role.MASTHEAD_NAME, html)
                .language(publication.language());
        Photo logo = publication.logo();
        if (logo == null
                || !PhotoHtml.logo(Role.MASTHEAD_LOGO, logo, publication.darkLogo(), publication.name(), rendering)) {
            html.text(publication.name());
        }
        html.close().close();
    }
}
