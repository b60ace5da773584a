package org.standfirst.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 64, 1_000_000})
    void readsEachLineOnceForAnySizeOfPartitions(long slice) throws IOException {
        String[] lines = IntStream.range(0, 20).mapToObj("x"::repeat).toArray(String[]::new);
        Local.lines(folder.resolve("in/a.ndjson"), lines);

        assertThat(documents("--slice", Long.toString(slice)))
                .extracting(document -> document.split(" ")[1])
                .containsExactly(List.of(lines).subList(1, 20).toArray(String[]::new));
    }

    @Test
    void returnsTheByteOffsetOfEachLine() throws IOException {
        Local.lines(folder.resolve("in/a.ndjson"), "ü", "", "b", "  \t", "c");

        assertThat(documents()).containsExactly("a.ndjson:0 ü", "a.ndjson:4 b", "a.ndjson:10 c");
    }

    @Test
    void acceptsBothLineEndsAndALastLineWithoutOne() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.ndjson"), "a\r\n\r\nb\rb\nc");

        assertThat(documents()).containsExactly("a.ndjson:0 a\r", "a.ndjson:5 b\rb", "a.ndjson:9 c");
    }

    @Test
    void readsAllFilesOfAFolderInOrderOfTheirNames() throws IOException {
        Local.lines(folder.resolve("in/b.jsonl"), "b");
        Local.lines(folder.resolve("in/deep/c.ndjson"), "c");
        Local.lines(folder.resolve("in/a.ndjson"), "a");
        Local.lines(folder.resolve("in/_a.ndjson"), "hidden");
        Local.lines(folder.resolve("in/notes.txt"), "no input");

        assertThat(documents()).containsExactly("a.ndjson:0 a", "b.jsonl:0 b", "c.ndjson:0 c");
    }

    @Test
    void readsCompressedLines() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("in/a.ndjson.gz")))) {
            out.write("a\nb\n".getBytes(UTF_8));
        }

        assertThat(documents("--slice", "1")).containsExactly("a.ndjson.gz:0 a", "a.ndjson.gz:2 b");
    }

    @Test
    void readsAColumnOfParquetWithRowNumbers() throws IOException {
        Local.SPARK
                .createDataset(List.of("a", "", "ü"), Encoders.STRING())
                .selectExpr("if(value = '', null, value) as article")
                .coalesce(1)
                .write()
                .parquet(folder.resolve("in").toString());

        assertThat(documents("--column", "article"))
                .map(document -> document.substring(document.indexOf(':')))
                .containsExactly(":0 a", ":1 ", ":2 ü");
    }

    @Test
    void hasTheSamePartitionsForAnyNumberOfCores() throws IOException {
        Local.SPARK
                .range(1_000)
                .selectExpr("string(id) as json")
                .repartition(4)
                .write()
                .parquet(folder.resolve("in").toString());

        assertThat(rdd().getNumPartitions()).isEqualTo(1);
    }

    @Test
    void rejectsFoldersWithoutInputOrWithBothKinds() throws IOException {
        Local.lines(folder.resolve("in/notes.txt"), "no input");
        assertThatIllegalArgumentException().isThrownBy(this::documents).withMessageContaining(".parquet");

        Local.lines(folder.resolve("in/a.ndjson"), "a");
        Local.lines(folder.resolve("in/a.parquet"), "a");
        assertThatIllegalArgumentException().isThrownBy(this::documents).withMessageContaining("not both");
    }

    private List<String> documents(String... more) throws IOException {
        return rdd(more)
                .map(document -> Path.of(document.file()).getFileName() + ":" + document.position() + " "
                        + new String(document.json(), UTF_8))
                .collect();
    }

    private JavaRDD<Document> rdd(String... more) throws IOException {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--output";
        arguments[1] = "unused";
        System.arraycopy(more, 0, arguments, 2, more.length);
        InputFiles files = InputFiles.find(
                folder.resolve("in").toString(), Local.SPARK.sparkContext().hadoopConfiguration());
        return Documents.in(files, Options.parse(arguments), Local.SPARK);
    }
}
