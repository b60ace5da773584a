package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.standfirst.examples.quickstart.FirstArticle;

class FirstArticleTest {

    @Test
    void isValidForPublicationAndRenderedInEveryFormat() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            FirstArticle.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(UTF_8))
                .containsSubsequence("<!DOCTYPE html>", "</html>", "<article ", "</article>", "{\"standfirst\":1,");
    }
}
