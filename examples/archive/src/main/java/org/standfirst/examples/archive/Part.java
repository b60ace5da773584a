package org.standfirst.examples.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The output of one partition. Its files are written to a temporary folder, and {@link #commit} moves them into place,
 * the counts last. A partition is complete if its counts exist. A continued run writes the partitions without counts,
 * and replaces their incomplete files.
 */
final class Part implements Closeable {
    static final String COUNTS = "counts";
    static final String ATTEMPTS = "_attempts";

    private final Path output;
    private final String name;
    private final FileSystem files;
    private final Path attempt;
    private final Map<Path, Path> moves = new LinkedHashMap<>();

    Part(Path output, int index, Configuration hadoop) throws IOException {
        this.output = output;
        name = String.format(Locale.ROOT, "part-%05d", index);
        files = output.getFileSystem(hadoop);
        attempt = new Path(new Path(output, ATTEMPTS), name + "-" + UUID.randomUUID());
    }

    /** Returns the counts of this partition if it is committed, or {@code null}. */
    @Nullable
    Counts committed() throws IOException {
        Path counts = target(COUNTS, "json");
        if (!files.exists(counts)) {
            return null;
        }
        try (InputStream in = files.open(counts)) {
            return Counts.ofJson(in.readAllBytes());
        }
    }

    /** Returns the path of a new file, which {@link #commit} moves into {@code folder}. */
    Path file(String folder, String extension) {
        Path file = new Path(attempt, folder + "." + extension);
        moves.put(file, target(folder, extension));
        return file;
    }

    /** Moves all files into place. They must be closed. */
    void commit(Counts counts) throws IOException {
        Path last = file(COUNTS, "json");
        try (OutputStream out = files.create(last, false)) {
            out.write(counts.toJson());
        }
        for (Map.Entry<Path, Path> move : moves.entrySet()) {
            move(move.getKey(), move.getValue());
        }
    }

    /** Deletes all files that are not committed. */
    @Override
    public void close() throws IOException {
        files.delete(attempt, true);
    }

    private Path target(String folder, String extension) {
        return new Path(new Path(output, folder), name + "." + extension);
    }

    private void move(Path from, Path to) throws IOException {
        files.mkdirs(to.getParent());
        files.delete(to, false);
        if (!files.rename(from, to)) {
            throw new IOException("cannot move " + from + " to " + to);
        }
    }
}
