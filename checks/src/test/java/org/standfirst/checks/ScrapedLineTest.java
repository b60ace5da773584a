package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.checks.ScrapedLine.Kind;

class ScrapedLineTest {

    @Test
    void recognizesTheLinesOfAPage() {
        assertThat(kindsOf("""
                        Home » Harbour » Night ferry returns
                        Night ferry returns
                        by lena
                        March 1, 2026
                        She sails again.
                        The Kittiwake on Sunday
                        Photo: Ada Brandt, Courier / Coast
                        “At ten!”
                        On deck two
                        Read Also: A history of piers
                        It was tuned.
                        2 comments
                        Orla Finch March 9, 2026 - 8:14 am
                        At last.
                        Will there be soup?
                        Reply
                        Bram
                        9 March 2026
                        There will.
                        You may also like
                        A history of piers
                        February 1, 2026
                        Leave a Comment
                        All comments are read.
                        Learn more.
                        """))
                .containsExactly(
                        Kind.SECTION,
                        Kind.HEADLINE,
                        Kind.BYLINE,
                        Kind.DATE,
                        Kind.PARAGRAPH,
                        Kind.CAPTION,
                        Kind.CREDIT,
                        Kind.PARAGRAPH,
                        Kind.HEADING,
                        Kind.READ_ALSO,
                        Kind.PARAGRAPH,
                        Kind.COMMENT_COUNT,
                        Kind.COMMENT_AUTHOR,
                        Kind.COMMENT_DATE,
                        Kind.COMMENT,
                        Kind.COMMENT,
                        Kind.REPLY,
                        Kind.COMMENT_AUTHOR,
                        Kind.COMMENT_DATE,
                        Kind.COMMENT,
                        Kind.RELATED_HEADING,
                        Kind.RELATED,
                        Kind.RELATED_DATE,
                        Kind.RESPOND,
                        Kind.NOTICE,
                        Kind.NOTICE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "by: Ida Roth; BYLINE; Ida Roth",
                "Written by Ida Roth; BYLINE; Ida Roth",
                "Published on 9 March 2026; DATE; 9 March 2026",
                "2026-03-09, 18:30; DATE; 2026-03-09",
                "(Image: Ada Brandt / Coast); CREDIT; Ada Brandt / Coast",
                "Photo credit: Ada Brandt; CREDIT; Ada Brandt",
                "Photo by Ada Brandt; CREDIT; Ada Brandt",
                "READ MORE – On piers; READ_ALSO; On piers",
                "1,204 Comments; COMMENT_COUNT; '1,204'",
                "No comments; COMMENT_COUNT; No",
                "You might also enjoy; RELATED_HEADING; You might also enjoy",
                "Post a comment; RESPOND; Post a comment",
                "Photo by photo, he showed it. All saw.; PARAGRAPH; 'Photo by photo, he showed it. All saw.'"
            })
    void recognizesALineByItsPattern(String line, Kind kind, String text) {
        assertThat(ScrapedLine.of("Night ferry returns\n" + line))
                .containsExactly(new ScrapedLine(Kind.HEADLINE, "Night ferry returns"), new ScrapedLine(kind, text));
    }

    @Test
    void acceptsAHeadlineThatLooksLikeABreadcrumb() {
        assertThat(ScrapedLine.of("Fire / flood / frost\nby lena"))
                .containsExactly(
                        new ScrapedLine(Kind.HEADLINE, "Fire / flood / frost"), new ScrapedLine(Kind.BYLINE, "lena"));
    }

    private static List<Kind> kindsOf(String page) {
        return ScrapedLine.of(page).stream().map(ScrapedLine::kind).toList();
    }
}
