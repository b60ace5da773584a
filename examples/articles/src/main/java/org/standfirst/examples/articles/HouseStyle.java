package org.standfirst.examples.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.standfirst.Url;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.ShareLink;
import org.standfirst.html.Theme;

/** The look of a newsroom: a theme with its own colors, fonts and rules, in a style sheet that browsers cache. */
final class HouseStyle {
    private HouseStyle() {}

    static Theme theme() {
        return Theme.magazine().withCss("""
                :root {
                  --sf-accent: light-dark(#00703c, #7fd6a6);
                  --sf-link: light-dark(#00703c, #7fd6a6);
                  --sf-head: Georgia, "Noto Serif", serif;
                  --sf-head-weight: 600;
                  --sf-radius: 0rem;
                }
                .sf-masthead { border: 0; background: var(--sf-panel); text-align: center }
                .sf-kicker { text-transform: uppercase; letter-spacing: .06em }
                .sf-article[data-genre="opinion"] .sf-headline { font-style: normal }
                """);
    }

    /** Writes the style sheet to {@code folder}, and returns a renderer of pages that link to it. */
    static PageRenderer pages(PageRenderer pages, Path folder) throws IOException {
        Theme theme = theme();
        Files.writeString(folder.resolve(theme.fileName()), theme.css());
        return pages.withTheme(theme.linkedAs(Url.of(theme.fileName())))
                .with(o -> o.contents(true).shareLinks(ShareLink.EMAIL, ShareLink.WHATSAPP, ShareLink.BLUESKY));
    }
}
