package org.standfirst.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void writesPagesAndTheReportOfTheSampleByDefault() throws IOException {
        Options options = Options.parse("--output", "out");

        assertThat(options.write()).containsExactly(Form.PAGES, Form.REPORT);
        assertThat(options.input()).isEmpty();
        assertThat(options.files()).isFalse();
        assertThat(options.discard()).isFalse();
    }

    @Test
    void acceptsFlagsAnywhere() throws IOException {
        Options options = Options.parse("--files", "--output", "out", "--discard", "--slice", "7");

        assertThat(options.files()).isTrue();
        assertThat(options.discard()).isTrue();
        assertThat(options.slice()).isEqualTo(7);
    }

    @Test
    void writesTheReportLast() throws IOException {
        assertThat(Options.parse("--output", "out", "--write", "report,text,pages")
                        .write())
                .containsExactly(Form.PAGES, Form.TEXT, Form.REPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "--input in, --output is missing",
        "--output, --output needs a value",
        "--output out --colour red, there is no option --colour",
        "--output out --write pdf, not pdf",
        "--output out --slice 0, not 0"
    })
    void rejectsInvalidArguments(String arguments, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(arguments.split(" ")))
                .withMessageContaining(message);
    }
}
