package org.standfirst.examples.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/**
 * Writes a file for each row, such as {@code files/harbour-1/index.html}, from the driver into a local folder. If
 * several articles have the same id, the second one is in {@code files/harbour-1_2}, so that none is lost.
 */
final class PageFiles {
    static final String FOLDER = "files";

    private final Path folder;
    private final Map<String, Integer> rowsOfPath = new HashMap<>();

    private PageFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes the files of all committed rows. An existing file is replaced by an equal one. */
    static void write(Options options, Configuration hadoop) throws IOException {
        Path output = Path.of(options.output());
        PageFiles files = new PageFiles(output.resolve(FOLDER));
        for (Form form : options.write()) {
            for (Path part : parts(output.resolve(form.word()))) {
                Rows.read(new org.apache.hadoop.fs.Path(part.toUri()), hadoop, files::write);
            }
        }
    }

    private void write(String path, byte[] content) throws IOException {
        int number = rowsOfPath.merge(path, 1, Integer::sum);
        Path file = folder.resolve(number == 1 ? path : path.replace("/", "_" + number + "/"));
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static List<Path> parts(Path form) throws IOException {
        try (Stream<Path> files = Files.list(form)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }
}
