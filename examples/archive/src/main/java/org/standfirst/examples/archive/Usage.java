package org.standfirst.examples.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The CPU time and memory of a process and the processes that it started, measured a few times a second. */
final class Usage {
    private static final String PEAK = "VmHWM:"; // on Linux; on other systems memory is reported as 0

    private final Map<Long, Duration> cpu = new HashMap<>();
    private final Map<Long, Long> peaks = new HashMap<>();

    /** Waits for the end of the process. */
    static Usage until(Process process) throws InterruptedException {
        Usage usage = new Usage();
        do {
            usage.measure(process.toHandle());
            for (ProcessHandle child : process.descendants().toList()) {
                usage.measure(child);
            }
        } while (!process.waitFor(200, TimeUnit.MILLISECONDS));
        return usage;
    }

    /** Returns the CPU time of all processes in seconds. */
    double cpuSeconds() {
        return cpu.values().stream().mapToLong(Duration::toMillis).sum() / 1e3;
    }

    /** Returns the resident memory of the largest process at its peak, in MB. */
    long peakMegabytes() {
        return peaks.values().stream().mapToLong(kilobytes -> kilobytes).max().orElse(0) / 1_000;
    }

    private void measure(ProcessHandle process) {
        process.info().totalCpuDuration().ifPresent(used -> cpu.put(process.pid(), used));
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            status.filter(line -> line.startsWith(PEAK))
                    .forEach(line -> peaks.put(process.pid(), Long.parseLong(line.replaceAll("\\D", ""))));
        } catch (IOException | UncheckedIOException e) {
            return; // the process has ended, before or while the file was read, or the system has no such files
        }
    }
}
