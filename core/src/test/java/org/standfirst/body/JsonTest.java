package org.standfirst.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final UnaryOperator<Json> ARRAY = value -> Json.array(Json.of("first"), value);
    private static final UnaryOperator<Json> OBJECT = value -> Json.object(Map.of("a", Json.of(true), "b", value));

    @Test
    void acceptsTheMaximumDepth() {
        assertThat(nested(Json.MAX_DEPTH, ARRAY).depth()).isEqualTo(16);
        assertThat(nested(Json.MAX_DEPTH, OBJECT).depth()).isEqualTo(16);
    }

    @Test
    void rejectsAGreaterDepth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(Json.MAX_DEPTH + 1, ARRAY))
                .withMessage("JSON values must not nest more than 16 levels deep");
        assertThatIllegalArgumentException().isThrownBy(() -> nested(Json.MAX_DEPTH + 1, OBJECT));
    }

    @Test
    void aCustomBlockCountsAsOneLevel() {
        Json fits = nested(Json.MAX_DEPTH - 1, ARRAY);

        assertThat(Custom.of("poll", Map.of("a", fits)).properties()).containsEntry("a", fits);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Custom.of("poll", Map.of("a", nested(Json.MAX_DEPTH, ARRAY))));
    }

    @Test
    void sortsMembers() {
        assertThat(new Json.JsonObject(Map.of("b", Json.of(2), "a", Json.of(1), "c", Json.of(3))).members())
                .containsExactly(Map.entry("a", Json.of(1)), Map.entry("b", Json.of(2)), Map.entry("c", Json.of(3)));
    }

    @Test
    void wholeAndDecimalNumbersAreEqual() {
        assertThat(Json.of(3)).isEqualTo(Json.of(BigDecimal.valueOf(3)));
    }

    private static Json nested(int depth, UnaryOperator<Json> around) {
        Json value = Json.of("text");
        for (int i = 1; i < depth; i++) {
            value = around.apply(value);
        }
        return value;
    }
}
