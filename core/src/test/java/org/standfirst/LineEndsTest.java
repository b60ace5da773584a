package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndsTest {
    private static final String TYPED = "one\u2028two\r\nthree";
    private static final String NORMAL = "one\ntwo\nthree";
    private static final Url URL = Url.of("https://example.org/a");

    @Test
    void headlinesAndNamesHaveLineFeeds() {
        assertThat(List.of(
                        Article.builder("a", TYPED).build().headlines().headline(),
                        Author.builder(TYPED).build().name(),
                        CommentAuthor.of(TYPED).name(),
                        Concept.of(Concept.Kind.EVENT, TYPED).name(),
                        Publication.builder(TYPED, URL).build().name(),
                        RelatedLink.of(TYPED, URL).title(),
                        Section.of(TYPED).name(),
                        Series.of(TYPED).name(),
                        Source.of(TYPED, Source.Kind.WIRE).name(),
                        Sponsor.of(TYPED).name(),
                        Comment.builder("c", Instant.EPOCH, TYPED)
                                .build()
                                .text()
                                .plainText()))
                .allMatch(NORMAL::equals);
    }

    @Test
    void keywordsAndAgenciesHaveLineFeeds() {
        Article article =
                Article.builder("a", "b").keywords(List.of("c", TYPED)).build();

        assertThat(article.topics().keywords()).containsExactly("c", NORMAL);
        assertThat(MediaCredit.ofAgencies(TYPED).agencies()).containsExactly(NORMAL);
    }
}
