package org.standfirst.examples.site.sample;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;

/** The pictures of the newspaper, which are drawings in the resources of this module. */
public final class Photos {
    private static final String FOLDER = "photos";
    private static final String ADDRESS = "https://courier.example/" + FOLDER + "/";
    private static final List<String> FILES = List.of("logo.svg", "tower.svg", "tower.png", "wheels.svg", "quay.svg");

    static final Photo LOGO =
            Photo.builder(drawing("logo.svg")).alt("The Saltmarrow Courier").build();

    static final Photo TOWER = Photo.builder(drawing("tower.svg"))
            // social networks do not support SVG
            .addRendition(Rendition.of(Url.of(ADDRESS + "tower.png"), 1600, 900).withMediaType("image/png"))
            .alt("A stone tower with a round clock face stands on a quay at dusk, and the sea shines behind it")
            .caption("The tower on Sunday evening, with the hand on its way to high water")
            .credit(MediaCredit.of("Ada Brandt", "Courier", "Coast Pictures"))
            .build();

    static final Photo WHEELS = Photo.builder(drawing("wheels.svg"))
            .alt("Three brass wheels with their teeth in one another lie on a dark bench")
            .caption("Three of the seven wheels, before they went up the tower")
            .credit(MediaCredit.of("Ada Brandt"))
            .build();

    static final Photo QUAY = Photo.builder(drawing("quay.svg"))
            .alt("A row of painted houses behind a sailing boat in the morning sun")
            .caption("The fish quay, from which the clock can be checked")
            .credit(MediaCredit.ofAgencies("Friends of the Tide Clock"))
            .build();

    private Photos() {}

    private static Rendition drawing(String file) {
        return Rendition.of(Url.of(ADDRESS + file), 1600, 900).withMediaType("image/svg+xml");
    }

    /**
     * Returns the address of a picture for a page: a relative address in the folder of pictures, or any other address
     * unchanged.
     */
    public static Url besidePage(Url address) {
        String text = address.text();
        return text.startsWith(ADDRESS) ? Url.of(FOLDER + "/" + text.substring(ADDRESS.length())) : address;
    }

    /** Copies the pictures into a folder within {@code folder}. */
    public static void copyInto(Path folder) throws IOException {
        Path photos = Files.createDirectories(folder.resolve(FOLDER));
        for (String file : FILES) {
            try (InputStream drawing = requireNonNull(Photos.class.getResourceAsStream(file), file)) {
                Files.copy(drawing, photos.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
