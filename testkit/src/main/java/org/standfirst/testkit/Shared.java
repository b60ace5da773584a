package org.standfirst.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Test data that is not ours to commit: hostile strings, a real page, the official standards. It is read from a folder
 * {@code shared} beside the checkout, or from the folder that the system property {@code standfirst.shared} names.
 */
public final class Shared {
    private static final String PROPERTY = "standfirst.shared";

    private Shared() {}

    /** Returns a file or folder of the test data. Skips the running test where it is missing; see {@link Needs}. */
    public static Path path(String name) {
        Path path = folder().resolve(name);
        Needs.that(Files.exists(path), "there is no " + path + "; -D" + PROPERTY + " names its folder");
        return path;
    }

    private static Path folder() {
        String moved = System.getProperty(PROPERTY);
        return moved == null ? besideTheCheckout(Path.of("").toAbsolutePath()) : Path.of(moved);
    }

    /** Looks beside every folder from {@code start} upwards, since a working tree may lie deeper than a clone. */
    private static Path besideTheCheckout(Path start) {
        for (Path folder = start.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared/hostile-input"))) {
                return folder.resolve("shared");
            }
        }
        return start.resolveSibling("../shared").normalize();
    }
}
