package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.standfirst.Author;
import org.standfirst.testkit.OutputFormat;

/** The comparison accepts escaped text and detects missing or wrong escapes. */
class HostileTurnsTest {

    @Test
    void acceptsEscapedText() {
        assertThatCode(() -> compare(HostileTurnsTest::escaped)).doesNotThrowAnyException();
    }

    @Test
    void detectsTextThatBecomesMarkup() {
        assertRejected(text -> escaped(text).replace("&lt;", "<"));
    }

    @Test
    void detectsTextThatEndsAnAttribute() {
        assertRejected(text -> escaped(text).replace("&quot;", "\""));
    }

    @Test
    void detectsTextThatBecomesACharacterReference() {
        assertRejected(text -> escaped(text).replace("&amp;", "&"));
    }

    @Test
    void detectsTextThatIsEscapedTwice() {
        assertRejected(text -> escaped(escaped(text)));
    }

    @Test
    void detectsTextThatIsTrimmed() {
        assertRejected(text -> escaped(text.strip()));
    }

    private static void assertRejected(UnaryOperator<String> escaping) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> compare(escaping));
    }

    private static void compare(UnaryOperator<String> escaping) {
        HostileTurns.compareHtml(Author.builder("name").build(), author -> {
            String text = escaping.apply(OutputFormat.HTML.parsed(author.name()));
            return "<!DOCTYPE html><html lang=en><title>A page</title><p class=\"%s\">%s</p>"
                    .formatted(text, text)
                    .getBytes(UTF_8);
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
