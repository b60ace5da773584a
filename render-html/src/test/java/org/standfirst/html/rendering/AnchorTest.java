package org.standfirst.html.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnchorTest {

    @Test
    void keepsLettersDigitsAndHyphens() {
        assertThat(Anchor.comment("Ab-9")).hasToString("comment-Ab-9");
    }

    @Test
    void encodesAnyOtherCharInHexadecimal() {
        assertThat(Anchor.comment("a b_é\uD800")).hasToString("comment-a_0020b_005f_00e9_d800");
    }

    @Test
    void keepsDistinctIdsDistinct() {
        List<String> alphabet = List.of("a", "0", "-", "_", " ", "5", "f", "é", "_005f", "comment-", "by-", "text");
        Set<String> anchors = new HashSet<>();
        int made = 0;
        for (String first : alphabet) {
            for (String second : alphabet) {
                for (String third : alphabet) {
                    String id = first + second + third;
                    if (anchors.add("model " + id)) {
                        made += 4;
                        anchors.add(Anchor.comment(id).toString());
                        anchors.add(Anchor.commentAuthor(id).toString());
                        anchors.add(Anchor.block(id).toString());
                        anchors.add(Anchor.correction(id).toString());
                    }
                }
            }
        }
        assertThat(anchors).hasSize(made / 4 * 5);
        assertThat(anchors)
                .doesNotContain(
                        Anchor.CONTENT.toString(),
                        Anchor.HEADLINE.toString(),
                        Anchor.COMMENTS.toString(),
                        Anchor.field("comment-text").toString());
    }
}
