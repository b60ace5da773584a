package org.standfirst.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Omission;
import org.standfirst.testkit.Golden;
import org.standfirst.testkit.MarkedModel;
import tools.jackson.databind.json.JsonMapper;

/** Compares feeds of content with distinct values with golden files. */
class GoldenFeedTest {
    private static final JsonMapper JACKSON = JsonMapper.shared();
    private static final Map<String, JsonFeedRenderer> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("json-feed", JsonFeedRenderer.of(FeedSamples.CONTENT));
        FORMATS.put("json-feed-of-plain-text", JsonFeedRenderer.create());
    }

    static Iterable<String> formats() {
        return FORMATS.keySet();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheGoldenFile(String format) {
        Golden.compare(
                "distinct/" + format + ".json", indented(FORMATS.get(format).render(FeedSamples.everything())));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void changesOnlyThePlacesOfAChangedText(String format) {
        assertThat(new MarkedModel<>(FeedSamples.everything()).moved(FORMATS.get(format)::render))
                .isEmpty();
    }

    @Test
    void reportsNothingIfEverythingIsWritten() {
        List<Omission> omissions = new ArrayList<>();
        JsonFeedRenderer.create().withOmissionListener(omissions::add).render(FeedSamples.everything());
        assertThat(omissions).isEmpty();
    }

    private static String indented(String json) {
        return JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(JACKSON.readTree(json));
    }
}
