package org.standfirst.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Creates the material of articles that differ in script, in texts and in the number of their parts. */
final class Variety {
    private final Random random;
    private final Script script;

    private Variety(int seed) {
        random = new Random(seed);
        script = seed % 3 == 2 ? Script.MIXED : Script.ENGLISH;
    }

    /** Returns the material of an article, the same for the same {@code seed}. */
    static Material of(int seed) {
        return new Variety(seed).material();
    }

    private Material material() {
        boolean discussed = random.nextInt(3) > 0;
        return new Material(
                sentences(1),
                sentences(1 + random.nextInt(4)),
                many(3 + random.nextInt(25), this::passage),
                many(random.nextInt(3), i -> sentences(1)),
                many(1 + random.nextInt(4), this::shot),
                many(random.nextInt(6), this::pointer),
                many(discussed ? 1 + random.nextInt(40) : 0, this::remark));
    }

    private Material.Passage passage(int i) {
        String url = random.nextInt(3) == 0 ? address("ferry-" + i + "?from=body&part=" + i) : null;
        return new Material.Passage(
                sentences(1 + random.nextInt(3)) + " ",
                script.phrase(random.nextInt(100)),
                url,
                " " + sentences(1 + random.nextInt(3)));
    }

    private Material.Shot shot(int i) {
        int files = 2 + random.nextInt(4);
        return new Material.Shot(
                many(files, n -> address("photo-" + i + "/" + Material.Shot.width(n) + ".jpg")),
                sentences(1),
                sentences(1),
                "Ilse Maren " + i);
    }

    private Material.Pointer pointer(int i) {
        return new Material.Pointer(sentences(1), address("related-" + i));
    }

    private Material.Remark remark(int i) {
        String parent = i == 0 || random.nextInt(3) == 0 ? null : "c" + random.nextInt(i);
        String site = random.nextInt(5) == 0 ? "https://reader" + i + ".example/" : null;
        String text = random.nextInt(3) == 0 ? sentences(1) + "\n\n" + sentences(2) : sentences(2);
        return new Material.Remark(
                "c" + i, parent, "Reader " + script.phrase(random.nextInt(100)) + " " + i, site, text);
    }

    /** Returns sentences whose words are in random order. */
    private String sentences(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Collections.addAll(words, script.sentences(random.nextInt(100), 1).split(" "));
        }
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private String address(String end) {
        return "https://courier.example/" + random.nextInt(1_000_000) + "/" + end;
    }

    private static <T> List<T> many(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }
}
