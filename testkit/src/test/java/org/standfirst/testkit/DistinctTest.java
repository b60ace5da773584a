package org.standfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Content;
import org.standfirst.Url;

class DistinctTest {

    static Stream<Content> contents() {
        return Stream.concat(Stream.of(Everything.page(), Everything.pageWithFallbacks()), Everything.alone().stream());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void makesAllValuesDistinct(Content content) {
        Map<String, String> components = new HashMap<>();
        TreeSet<String> repeated = new TreeSet<>();
        ModelTexts.changed(Distinct.of((Record) content), new Collector((component, value) -> {
            String first = components.putIfAbsent(value, component);
            if (first != null) {
                repeated.add(first + " and " + component + ": " + value);
            }
        }));
        assertThat(repeated).isEmpty();
        assertThat(components).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void keepsModelsWithoutRepeatedValues(Content content) {
        Record distinct = Distinct.of((Record) content);
        assertThat(Distinct.of(distinct)).isEqualTo(distinct);
    }

    /** Lists texts, addresses, numbers and times; not ids, blank texts and links within an article. */
    private record Collector(BiConsumer<String, String> values) implements ModelTexts.Change {
        @Override
        public String text(String component, String text) {
            if (!Distinct.isKept(component) && !text.isBlank()) {
                values.accept(component, text.strip());
            }
            return text;
        }

        @Override
        public Url url(String component, Url url) {
            if (url.isAbsolute()) {
                values.accept(component, url.text());
            }
            return url;
        }

        @Override
        public Object value(String component, Object value) {
            boolean counted = value instanceof Number || value instanceof Instant || value instanceof Duration;
            if (counted && !(value instanceof BigDecimal) && !Distinct.isKept(component)) {
                values.accept(component, Objects.toString(value));
            }
            return value;
        }
    }
}
