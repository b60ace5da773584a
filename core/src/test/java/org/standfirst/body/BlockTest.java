package org.standfirst.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void plainTextKeepsTheMeaningOfSuperscriptsAndSubscripts() {
        Paragraph power = Paragraph.of(RichText.text("10"), RichText.marked(Mark.SUPERSCRIPT, "6"));
        Paragraph water = Paragraph.of(RichText.text("H"), RichText.marked(Mark.SUBSCRIPT, "2"), RichText.text("O"));

        assertThat(power.plainText()).isEqualTo("10⁶");
        assertThat(water.plainText()).isEqualTo("H₂O");
    }

    @Test
    void plainTextOfAContainerHasItsTitleAndBlocks() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        LiveUpdate update = LiveUpdate.of(noon, "Boarding", Paragraph.of("The gates are open."), Divider.of());

        assertThat(update.plainText()).isEqualTo("Boarding\n\nThe gates are open.");
        assertThat(update.withTitle(null).plainText()).isEqualTo("The gates are open.");
    }

    @Test
    void plainTextOfADividerIsEmpty() {
        assertThat(Divider.of().plainText()).isEmpty();
    }
}
