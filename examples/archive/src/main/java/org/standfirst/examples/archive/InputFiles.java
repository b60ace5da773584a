package org.standfirst.examples.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of the input, always in the same order, so that a run that is started again has the same partitions.
 *
 * @param parquet whether the files are Parquet; otherwise they are NDJSON
 * @param files the files, at least one
 */
record InputFiles(boolean parquet, List<FileStatus> files) {
    private static final Pattern PARQUET = Pattern.compile(".*\\.parquet");
    private static final Pattern NDJSON = Pattern.compile(".*\\.(ndjson|jsonl)(\\.(gz|bz2|zst|lz4|snappy|deflate))?");

    /**
     * Finds the input files.
     *
     * @throws IllegalArgumentException if there are no files, or files of both kinds
     */
    static InputFiles find(String input, Configuration hadoop) throws IOException {
        List<FileStatus> all = all(new Path(input), hadoop);
        List<FileStatus> parquet = matching(PARQUET, all);
        List<FileStatus> ndjson = matching(NDJSON, all);
        if (parquet.isEmpty() == ndjson.isEmpty()) {
            throw new IllegalArgumentException(
                    input + " must contain .ndjson or .jsonl files, or else .parquet files, but not both");
        }
        return ndjson.isEmpty() ? new InputFiles(true, parquet) : new InputFiles(false, ndjson);
    }

    Path[] paths() {
        return files.stream().map(FileStatus::getPath).toArray(Path[]::new);
    }

    /** Returns a fingerprint of these files, which changes if a file changes. */
    List<String> fingerprint() {
        return files.stream()
                .map(file -> file.getPath() + " " + file.getLen() + " bytes of " + file.getModificationTime())
                .toList();
    }

    private static List<FileStatus> all(Path root, Configuration hadoop) throws IOException {
        List<FileStatus> all = new ArrayList<>();
        FileSystem files = root.getFileSystem(hadoop);
        RemoteIterator<LocatedFileStatus> found = files.listFiles(files.makeQualified(root), true);
        while (found.hasNext()) {
            all.add(found.next());
        }
        all.sort(Comparator.comparing(FileStatus::getPath));
        return all;
    }

    private static List<FileStatus> matching(Pattern name, List<FileStatus> all) {
        return all.stream()
                .filter(file -> name.matcher(file.getPath().getName()).matches())
                .filter(file -> !file.getPath().getName().startsWith("_")
                        && !file.getPath().getName().startsWith("."))
                .toList();
    }
}
