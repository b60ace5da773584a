package org.standfirst.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The texts and addresses of a page, as a content management system reads them from its tables. */
record Material(
        String headline,
        String standfirst,
        List<Passage> passages,
        List<String> quotations,
        List<Shot> shots,
        List<Pointer> related,
        List<Remark> remarks) {
    private static final String HOME = "https://courier.example";
    private static final int[] WIDTHS = {1280, 320, 480, 640, 960};

    /** A paragraph with a marked or linked text. */
    record Passage(String before, String marked, @Nullable String url, String after) {}

    /** A photo in several sizes. */
    record Shot(List<String> urls, String alt, String caption, String photographer) {
        /** Returns the width of the file {@code index}. */
        static int width(int index) {
            return WIDTHS[index];
        }
    }

    /** A link to another page. */
    record Pointer(String title, String url) {}

    /** A comment. */
    record Remark(
            String id,
            @Nullable String parent,
            String author,
            @Nullable String site,
            String text) {}

    static Material of(Size size, Script script) {
        return new Material(
                script.sentences(1, 1),
                script.sentences(4, 1),
                many(size.paragraphs, i -> passage(i, script)),
                many(size.quotes, i -> script.sentences(i + 2, 1)),
                many(size.photos, i -> shot(i, script)),
                many(size == Size.BRIEF ? 0 : 5, i -> pointer(i, script)),
                many(size.comments, i -> remark(i, script)));
    }

    private static Passage passage(int i, Script script) {
        String url = i % 3 == 0 ? HOME + "/harbour/2026/ferry-" + i + "?from=body&part=" + i : null;
        return new Passage(script.sentences(i, 2) + " ", script.phrase(i), url, " " + script.sentences(i + 2, 2));
    }

    private static Shot shot(int i, Script script) {
        List<String> urls =
                many(WIDTHS.length, n -> "https://img.courier.example/photo-" + i + "/" + WIDTHS[n] + ".jpg");
        return new Shot(urls, script.sentences(i + 5, 1), script.sentences(i, 1), "Ilse Maren " + i);
    }

    private static Pointer pointer(int i, Script script) {
        return new Pointer(script.sentences(i + 7, 1), HOME + "/harbour/related-" + i);
    }

    /**
     * Returns a comment. Of four, the first starts a thread, the second and the fourth reply to it, and the third
     * replies to the second.
     */
    private static Remark remark(int i, Script script) {
        int place = i % 4;
        String parent = place == 0 ? null : "c" + (place == 2 ? i - 1 : i - place);
        String site = i % 5 == 0 ? "https://reader" + i + ".example/" : null;
        String text =
                i % 3 == 0 ? script.sentences(i, 1) + "\n\n" + script.sentences(i + 1, 2) : script.sentences(i, 2);
        return new Remark("c" + i, parent, "Reader " + script.phrase(i) + " " + i, site, text);
    }

    private static <T> List<T> many(int count, java.util.function.IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }
}
