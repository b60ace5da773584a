package org.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContinuedRunTest {
    private static final int BRIEFS = 300;
    private static final String SLICE = "40000";

    @TempDir
    private Path folder;

    @Test
    void writesEachDocumentOnceAfterItsProcessWasKilled() throws IOException, InterruptedException {
        Path input = Local.briefs(folder, BRIEFS);
        Path output = folder.resolve("out");
        int partitions = (int) Math.ceil(Files.size(input) / Double.parseDouble(SLICE));
        kill(start(input, output), output);
        Map<Path, FileTime> committed = commitTimes(output);

        Counts counts = Local.run(input, output, "--slice", SLICE);

        assertThat(committed).hasSizeBetween(2, partitions - 1);
        assertThat(commitTimes(output)).hasSize(partitions).containsAllEntriesOf(committed);
        assertThat(Local.contents(output, Form.PAGES)).containsOnlyKeys(Local.readableIds(BRIEFS));
        assertThat(Local.deadLetters(output)).hasSize(BRIEFS / 100);
        assertThat(counts.get(Counts.Kind.DOCUMENTS, "read")).isEqualTo(BRIEFS);
        assertThat(output.resolve(Part.ATTEMPTS)).doesNotExist();
    }

    @Test
    void replacesFilesOfUncommittedPartitions() throws IOException {
        Path input = Local.briefs(folder, 60);
        Path output = folder.resolve("out");
        Local.run(input, output, "--slice", "100000");
        Map<String, String> pages = Local.contents(output, Form.PAGES);
        Path part = Local.parts(output.resolve("pages")).get(1);
        Files.delete(output.resolve("counts/part-00001.json"));
        Files.writeString(part, "half a file");
        Files.delete(part.resolveSibling(".part-00001.parquet.crc"));

        Local.run(input, output, "--slice", "100000");

        assertThat(Local.contents(output, Form.PAGES)).isEqualTo(pages);
    }

    @Test
    void doesNotWriteCommittedPartitionsAgain() throws IOException {
        Path input = Local.briefs(folder, 5);
        Path output = folder.resolve("out");
        byte[] first = Local.run(input, output).toJson();
        Map<Path, FileTime> committed = commitTimes(output);

        assertThat(Local.run(input, output).toJson()).isEqualTo(first);
        assertThat(commitTimes(output)).isEqualTo(committed);
    }

    @Test
    void doesNotContinueARunWithOtherOptionsOrOtherInput() throws IOException {
        Path input = Local.briefs(folder, 5);
        Path output = folder.resolve("out");
        Local.run(input, output);

        assertThatIllegalArgumentException().isThrownBy(() -> Local.run(input, output, "--write", "json"));
        Local.briefs(folder, 6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Local.run(input, output))
                .withMessageContaining("other input or other options");
    }

    private static Process start(Path input, Path output) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Archive.class.getName()));
        command.addAll(List.of("--input", input.toString(), "--output", output.toString(), "--slice", SLICE));
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** Kills the process once it has committed two partitions. */
    private static void kill(Process process, Path output) throws IOException, InterruptedException {
        while (commitTimes(output).size() < 2) {
            assertThat(process.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
        }
        process.destroyForcibly().waitFor();
    }

    /** Returns the time at which the counts of each committed partition were written. */
    private static Map<Path, FileTime> commitTimes(Path output) throws IOException {
        Map<Path, FileTime> committed = new TreeMap<>();
        for (Path part : Local.parts(output.resolve(Part.COUNTS))) {
            committed.put(part, Files.getLastModifiedTime(part));
        }
        return committed;
    }
}
