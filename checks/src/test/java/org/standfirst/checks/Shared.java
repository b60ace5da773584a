package org.standfirst.checks;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The data that checks read and that is not ours to commit: hostile strings, a real page, the official standards. It
 * lies in a folder {@code shared} beside the checkout; the system property {@code standfirst.shared} moves it.
 */
final class Shared {
    private static final String PROPERTY = "standfirst.shared";

    private Shared() {}

    /** Returns a file or folder of it; where it is missing, the running test is skipped. */
    static Path path(String name) {
        Path path = folder().resolve(name);
        Needs.that(Files.exists(path), "there is no " + path + "; -D" + PROPERTY + " says where its folder is");
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
