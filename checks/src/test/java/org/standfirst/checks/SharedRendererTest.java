package org.standfirst.checks;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.Page;
import org.standfirst.html.PageRenderer;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;

/** Many threads can share renderers to render pages of different lengths. */
class SharedRendererTest {
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());
    private static final JsonRenderer JSON = JsonRenderer.create();
    private static final Page LONG = Everything.page();
    private static final Page SHORT = Everything.pageWithFallbacks();

    @Test
    void rendersEqualBytesInSomeThreads() throws InterruptedException, ExecutionException {
        assertThat(countDifferences(8, 100)).isZero();
    }

    @Tag("slow")
    @Test
    void rendersEqualBytesInManyThreads() throws InterruptedException, ExecutionException {
        assertThat(countDifferences(64, 10_000)).isZero();
    }

    /** Returns the number of outputs that differ from those of a single thread. */
    private static int countDifferences(int threads, int rounds) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                tasks.add(comparison(rounds, i));
            }
            int different = 0;
            for (Future<Integer> result : pool.invokeAll(tasks, 10, MINUTES)) {
                different += result.get();
            }
            return different;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Integer> comparison(int rounds, int start) {
        byte[] page = PAGES.toBytes(SHORT);
        byte[] withNonce = PAGES.withNonce("bm9uY2U=").toBytes(SHORT);
        byte[] json = JSON.toBytes(SHORT);
        byte[] other = PAGES.toBytes(LONG);
        return () -> {
            int different = 0;
            for (int round = start; round < start + rounds; round++) {
                boolean same = switch (round % 16) {
                    case 0 -> Arrays.equals(other, PAGES.toBytes(LONG));
                    case 1, 2, 3, 4 -> Arrays.equals(json, JSON.toBytes(SHORT));
                    case 5, 6, 7, 8 ->
                        Arrays.equals(withNonce, PAGES.withNonce("bm9uY2U=").toBytes(SHORT));
                    default -> Arrays.equals(page, PAGES.toBytes(SHORT));
                };
                different += same ? 0 : 1;
            }
            return different;
        };
    }
}
