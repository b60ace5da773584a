package org.standfirst.checks;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.testkit.Rotation;

/**
 * Renders a model in every turn of a rotation of all hostile strings, and compares each output with that of harmless
 * placeholders.
 */
final class HostileTurns<M extends Record> {
    private static final int STEP = 16;

    private final Rotation<M> rotation;
    private final Function<M, byte[]> renderer;
    private final int step;

    private HostileTurns(M model, Function<M, byte[]> renderer, int step) {
        this.rotation = new Rotation<>(HostileStrings.all(), model);
        this.renderer = renderer;
        this.step = step;
    }

    /**
     * Asserts that the document of each turn has the elements and attributes of the harmless one, and all texts
     * unchanged.
     */
    static <M extends Record> void compareHtml(M model, Function<M, byte[]> renderer) {
        new HostileTurns<>(model, renderer, 1).compareInChunks(Html::new);
    }

    /** Compares every sixteenth turn as {@link #compareHtml} does. Each string is then in a sixteenth of the places. */
    static <M extends Record> void compareSomeHtml(M model, Function<M, byte[]> renderer) {
        new HostileTurns<>(model, renderer, STEP).compareInChunks(Html::new);
    }

    /** Asserts that the JSON of each turn has the structure of the harmless one, and all texts unchanged. */
    static <M extends Record> void compareJson(M model, Function<M, byte[]> renderer) {
        new HostileTurns<>(model, renderer, 1).compareInChunks(Json::new);
    }

    /** Compares every sixteenth turn as {@link #compareJson} does. Each string is then in a sixteenth of the places. */
    static <M extends Record> void compareSomeJson(M model, Function<M, byte[]> renderer) {
        new HostileTurns<>(model, renderer, STEP).compareInChunks(Json::new);
    }

    /** Assigns consecutive turns to each processor, since most of them share a harmless output. */
    private void compareInChunks(Function<String, Twin> twins) {
        int chunks = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            long turns = rotation.turns();
            compareTurns((int) (turns * chunk / chunks), (int) (turns * (chunk + 1) / chunks), twins);
        });
    }

    private void compareTurns(int from, int to, Function<String, Twin> twins) {
        int twinTurn = from;
        Twin twin = twins.apply(render(rotation.harmless(from)));
        for (int turn = from; turn < to; turn += step) {
            if (!rotation.samePlaceholders(turn, twinTurn)) {
                twinTurn = turn;
                twin = twins.apply(render(rotation.harmless(turn)));
            }
            twin.compare(new TurnComparison(rotation, turn), render(rotation.hostile(turn)));
        }
    }

    private String render(M model) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(renderer.apply(model)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8", e);
        }
    }

    /** The harmless output that hostile outputs are compared with. */
    private interface Twin {
        void compare(TurnComparison turn, String hostile);
    }

    private static final class Html implements Twin {
        private final Map<HtmlParser, List<HtmlEvent>> harmless = new EnumMap<>(HtmlParser.class);

        private Html(String html) {
            for (HtmlParser parser : HtmlParser.values()) {
                harmless.put(parser, parser.parse(html));
            }
        }

        @Override
        public void compare(TurnComparison turn, String hostile) {
            harmless.forEach((parser, events) -> turn.compareHtml(events, parser.parse(hostile)));
        }
    }

    private record Json(String harmless) implements Twin {
        @Override
        public void compare(TurnComparison turn, String hostile) {
            turn.compareJson(harmless, hostile);
        }
    }
}
