package org.standfirst.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Measures the contenders of a table by turns in one JVM. Other programs and the clock of the processor affect all of
 * them, so that ratios differ less between two runs than with a JVM for each contender. A time is CPU time of the
 * thread.
 */
final class Turns {
    private static final long SECONDS_PER_CONTENDER = 12;
    private static final double NANOSECONDS_PER_TURN = 20e6;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final IntFunction<?> work;
    private int times = 1;
    private double best;
    private double bytes;

    private Turns(IntFunction<?> work) {
        this.work = work;
    }

    /** Measures a table in a new JVM; returns the result of each contender. */
    static Map<String, Fork> measure(Comparison comparison) throws IOException, InterruptedException {
        // without background compilation, so that each turn runs the code that was compiled before it
        ProcessBuilder program =
                Program.of(Turns.class, comparison.title(), "-XX:-BackgroundCompilation", "-Xms1g", "-Xmx1g");
        List<String> lines = Program.output(program);
        Map<String, Fork> results = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] figures = lines.get(i).split(" ");
            Fork result = new Fork(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
            results.put(comparison.contenders().get(i), result);
        }
        return results;
    }

    /** Measures the table with this title; prints the nanoseconds and bytes of each contender. */
    public static void main(String[] arguments) throws ReflectiveOperationException, MalformedURLException {
        Comparison comparison = Comparison.all().stream()
                .filter(each -> each.title().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        List<Turns> all = new ArrayList<>();
        for (String contender : comparison.contenders()) {
            all.add(new Turns(work(comparison, contender)));
        }
        long duration = SECONDS_PER_CONTENDER * all.size() * 1_000_000_000L;
        takeTurns(all, duration / 2); // warm-up
        all.forEach(each -> each.best = Double.MAX_VALUE);
        takeTurns(all, duration / 2);
        all.forEach(each -> System.out.println(each.best + " " + each.bytes));
    }

    private static void takeTurns(List<Turns> all, long nanoseconds) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < nanoseconds) {
            all.forEach(Turns::turn);
        }
    }

    private void turn() {
        Thread.currentThread().setContextClassLoader(work.getClass().getClassLoader());
        long thread = Thread.currentThread().getId();
        long bytesBefore = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getCurrentThreadCpuTime();
        work.apply(times);
        double time = (double) (THREADS.getCurrentThreadCpuTime() - start) / times;
        bytes = (double) (THREADS.getThreadAllocatedBytes(thread) - bytesBefore) / times;
        best = Math.min(best, time);
        times = (int) Math.max(1, Math.min(2L * times, NANOSECONDS_PER_TURN / time));
    }

    private static IntFunction<?> work(Comparison comparison, String contender)
            throws ReflectiveOperationException, MalformedURLException {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(Path.of(entry).toUri().toURL());
        }
        ClassLoader own = new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(own);
        return (IntFunction<?>) own.loadClass(Repetition.class.getName())
                .getConstructor(String.class, String.class, String.class, String.class)
                .newInstance(
                        comparison.benchmark(contender),
                        contender,
                        comparison.size().name(),
                        comparison.script().name());
    }
}
