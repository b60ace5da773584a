package org.standfirst.html;

import org.standfirst.Publication;

/** The markup of a publication that stands alone. */
final class PublicationHtml {
    private PublicationHtml() {}

    static void card(Publication publication, HtmlWriter html) {
        html.open(Role.PUBLICATION);
        if (publication.logo() != null) {
            new MediaHtml(html, ImagePlace.CARD).photo(publication.logo());
        }
        if (html.follows(publication.url())) {
            html.open(Role.PUBLICATION_LINK).url(UrlAttribute.HREF, publication.url());
        } else {
            html.open(Role.PUBLICATION_NAME);
        }
        html.text(publication.name()).close();
        if (publication.description() != null) {
            html.element(Role.PUBLICATION_DESCRIPTION, publication.description());
        }
        html.close();
    }
}
