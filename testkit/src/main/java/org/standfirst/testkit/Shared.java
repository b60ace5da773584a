package org.standfirst.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Test data that is not part of this repository: hostile strings, a real page, official standards. It is read from a
 * folder {@code shared} beside the checkout, or from the folder in the system property {@code standfirst.shared}.
 */
public final class Shared {
    private static final String PROPERTY = "standfirst.shared";

    private Shared() {}

    /** Returns a file or folder of the test data. Skips the running test if it is missing; see {@link Needs}. */
    public static Path path(String name) {
        Path path = folder().resolve(name);
        Needs.require(Files.exists(path), "there is no " + path + "; set its folder by -D" + PROPERTY);
        return path;
    }

    private static Path folder() {
        String moved = System.getProperty(PROPERTY);
        return moved == null ? besideTheCheckout(Path.of("").toAbsolutePath()) : Path.of(moved);
    }

    /**
     * Searches beside {@code start} and each of its parents, since a working tree may be in a deeper folder than a
     * clone.
     */
    private static Path besideTheCheckout(Path start) {
        for (Path folder = start.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared/hostile-input"))) {
                return folder.resolve("shared");
            }
        }
        return start.resolveSibling("../shared").normalize();
    }
}
