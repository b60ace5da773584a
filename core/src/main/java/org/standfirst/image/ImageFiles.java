package org.standfirst.image;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.standfirst.Rendition;
import org.standfirst.internal.Normal;

/**
 * The files of a photo. Keeps the files for pages and for sharing, since every page that shows the photo needs them,
 * and choosing them takes long compared with writing them. Immutable and thread-safe.
 */
public final class ImageFiles extends AbstractList<Rendition> implements RandomAccess {
    private final Rendition[] files;
    private final boolean displayable;

    // Several threads may create these values at the first call, which is safe since their fields are final.
    private @Nullable PageImage pageImage;
    private @Nullable List<Rendition> shared;

    private ImageFiles(List<Rendition> files) {
        this.files = files.toArray(new Rendition[0]);
        displayable = areDisplayable(this.files);
    }

    /** Returns an immutable copy; a null list or element is rejected with {@code name} as the message. */
    public static List<Rendition> of(List<Rendition> files, String name) {
        return files instanceof ImageFiles same ? same : new ImageFiles(Normal.list(files, name));
    }

    @Override
    public Rendition get(int index) {
        return files[index];
    }

    @Override
    public int size() {
        return files.length;
    }

    /** Returns whether a page may show every file. */
    public boolean displayable() {
        return displayable;
    }

    /** Returns the files for a browser to choose from. There must be at least one file. */
    PageImage pageImage() {
        PageImage known = pageImage;
        if (known == null) {
            known = PageImage.grouped(this);
            pageImage = known;
        }
        return known;
    }

    /** Returns the files for sharing. */
    List<Rendition> shared() {
        List<Rendition> known = shared;
        if (known == null) {
            known = ImageUse.chooseShared(this);
            shared = known;
        }
        return known;
    }

    private static boolean areDisplayable(Rendition[] files) {
        for (Rendition file : files) {
            if (!file.url().displayable()) {
                return false;
            }
        }
        return true;
    }
}
