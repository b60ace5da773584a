package org.standfirst.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void findsTheNoncharactersOfEveryPlane() {
        assertThat(all().filter(CodePoints::isNoncharacter)).hasSize(66).contains(0xFDD0, 0xFDEF, 0xFFFE, 0x10FFFF);
        assertThat(all().filter(CodePoints::isNoncharacter).filter(Character::isDefined))
                .isEmpty();
    }

    @Test
    void unpairedSurrogatesAreBroken() {
        assertThat(all().filter(CodePoints::isBroken)).hasSize(66 + 2048).contains(0xD800, 0xDFFF, 0xFFFF);
    }

    @Test
    void findsCharactersThatChangeTheDirection() {
        assertThat(all().filter(CodePoints::changesDirection))
                .containsExactly(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);
    }

    private static IntStream all() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }
}
