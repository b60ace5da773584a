package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.body.Block;
import org.standfirst.body.Divider;
import org.standfirst.body.Paragraph;

class BodyTest {
    private static final List<Block> BLOCKS = List.of(Paragraph.of("The ferry is back."), Divider.of());
    private static final List<Block> BODY =
            Article.builder("ferry", "Night ferry").body(BLOCKS).build().body();

    @Test
    void equalsAListOfTheSameBlocks() {
        assertThat(BODY).isEqualTo(BLOCKS).hasSameHashCodeAs(BLOCKS).hasToString(BLOCKS.toString());
        assertThat(BLOCKS).isEqualTo(BODY);
    }

    @Test
    void isImmutable() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> BODY.add(Divider.of()));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> BODY.set(0, Divider.of()));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> BODY.removeIf(block -> true));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> {
            Iterator<Block> blocks = BODY.iterator();
            blocks.next();
            blocks.remove();
        });
        assertThat(BODY).isEqualTo(BLOCKS);
    }
}
