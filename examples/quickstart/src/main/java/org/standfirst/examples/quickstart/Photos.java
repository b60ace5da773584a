package org.standfirst.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.standfirst.Article;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.PhotoCredit;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Figure;

/** The pictures of the newspaper. Photos come in three sizes, so that a browser fetches no more than it shows. */
final class Photos {
    static final String FOLDER = "photos";
    private static final String ADDRESS = "https://courier.example/" + FOLDER + "/";
    private static final List<Integer> WIDTHS = List.of(1600, 960, 480);
    private static final Map<String, Drawing> DRAWINGS =
            Map.of("tower", Drawing.TOWER, "wheels", Drawing.WHEELS, "quay", Drawing.QUAY, "logo", Drawing.LOGO);

    static final Photo LOGO =
            Photo.builder(rendition("logo", 480)).alt("The Saltmarrow Courier").build();

    static final Photo TOWER = photo(
            "tower",
            "A stone tower with a round clock face stands on a quay at dusk, and the sea shines behind it",
            "The tower on Sunday evening, with the hand on its way to high water",
            PhotoCredit.of("Ada Brandt", "Courier", "Coast Pictures"));

    static final Photo WHEELS = photo(
            "wheels",
            "Three brass wheels with their teeth in one another lie on a dark bench",
            "Three of the seven wheels, before they went up the tower",
            PhotoCredit.of("Ada Brandt"));

    static final Photo QUAY = photo(
            "quay",
            "A row of painted houses behind a sailing boat in the morning sun",
            "The fish quay, from which the clock can be checked",
            PhotoCredit.ofAgencies("Friends of the Tide Clock"));

    private Photos() {}

    private static Photo photo(String name, String alt, String caption, PhotoCredit credit) {
        return Photo.builder(rendition(name, WIDTHS.get(0)))
                .addRendition(rendition(name, WIDTHS.get(1)))
                .addRendition(rendition(name, WIDTHS.get(2)))
                .alt(alt)
                .caption(caption)
                .credit(credit)
                .build();
    }

    private static Rendition rendition(String name, int width) {
        return Rendition.of(Url.of(ADDRESS + fileName(name, width)), width, Drawing.height(width))
                .withMediaType("image/png");
    }

    private static String fileName(String name, int width) {
        return name + "-" + width + ".png";
    }

    /** Returns where the page finds a picture: one of ours in the folder beside it, any other at its own address. */
    static Url beside(Url address) {
        String text = address.text();
        return text.startsWith(ADDRESS) ? Url.of(FOLDER + "/" + text.substring(ADDRESS.length())) : address;
    }

    /** Returns whether the article shows any of these pictures. */
    static boolean areIn(Article article) {
        Stream<Media> inTheBody =
                article.body().stream().filter(Figure.class::isInstance).map(block -> ((Figure) block).media());
        return Stream.concat(Stream.ofNullable(article.lead()), inTheBody)
                .filter(Photo.class::isInstance)
                .flatMap(photo -> ((Photo) photo).renditions().stream())
                .anyMatch(rendition -> rendition.url().text().startsWith(ADDRESS));
    }

    /** Draws every picture in every size into {@code folder}, which is made if it is not there. */
    static void drawInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Drawing> drawing : DRAWINGS.entrySet()) {
            for (int width : WIDTHS) {
                drawing.getValue().writePng(width, folder.resolve(fileName(drawing.getKey(), width)));
            }
        }
    }
}
