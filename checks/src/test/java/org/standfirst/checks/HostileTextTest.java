package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.testkit.Rotation;
import org.standfirst.text.TextRenderer;

/** The plain text of any content has no control characters, and keeps to its width. */
class HostileTextTest {
    private static final TextRenderer TEXT = TextRenderer.create();

    /** Control characters except line feeds, direction overrides, lone surrogates and noncharacters. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|[\u202A-\u202E\u2066-\u2069]|\\p{Cs}|[\uFDD0-\uFDEF]|[\\uFFFE\\uFFFF]");

    private static final Pattern MARK = Pattern.compile("[\\p{M}\\p{Cf}]");

    private static final Pattern WITHOUT_SPACE = Pattern.compile(" {4}.*|\\s*(([-|>]|\\[\\d+\\]|\\d+\\.) )?[^ ]*");

    @Test
    void hasOnlyTextCharacters() throws CharacterCodingException {
        Rotation<Page> rotation = new Rotation<>(HostileStrings.all(), Everything.page());
        for (int turn = 0; turn < rotation.turns(); turn += 37) {
            Page page = rotation.hostile(turn);
            for (Content content :
                    Stream.concat(Stream.of(page), Everything.alone().stream()).toList()) {
                String text = UTF_8.newDecoder()
                        .decode(ByteBuffer.wrap(TEXT.toBytes(content)))
                        .toString();
                assertThat(FORBIDDEN.matcher(text).find()).as(text).isFalse();
            }
        }
    }

    @Test
    void exceedsTheWidthOnlyInCodeAndInLinesWithoutSpaces() {
        Rotation<Page> rotation = new Rotation<>(HostileStrings.all(), Everything.page());
        for (int turn = 0; turn < rotation.turns(); turn += 31) {
            assertThat(TEXT.render(rotation.hostile(turn)).lines())
                    .allMatch(line ->
                            letters(line) <= 72 || WITHOUT_SPACE.matcher(line).matches());
        }
    }

    private static long letters(String line) {
        return MARK.matcher(line).replaceAll("").codePoints().count();
    }
}
