package org.standfirst.html.page;

import org.standfirst.Publication;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.Role;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.inline.Paragraphs;
import org.standfirst.html.media.MediaHtml;
import org.standfirst.html.rendering.Rendering;

/** Writes a publication that is rendered alone. */
final class PublicationHtml {
    private PublicationHtml() {}

    static void card(Publication publication, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.PUBLICATION);
        if (publication.logo() != null) {
            new MediaHtml(rendering, ImagePlace.CARD).photo(publication.logo());
        }
        LinkHtml.openOr(Role.PUBLICATION_LINK, publication.url(), Role.PUBLICATION_NAME, html)
                .text(publication.name())
                .close();
        if (publication.description() != null) {
            Paragraphs.write(Role.PUBLICATION_DESCRIPTION, publication.description(), html);
        }
        html.close();
    }
}
