package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Credit;
import org.standfirst.Source;

class FeedAuthorsTest {
    private static final Article FERRY =
            Article.builder("ferry", "Night ferry returns").build();

    private static Credit credit(String name, Credit.Role role) {
        return Credit.of(Author.builder(name).build(), role);
    }

    private static List<String> names(List<FeedAuthors.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.path() + " " + entry.author().name())
                .toList();
    }

    private static List<String> authors(Byline byline) {
        return names(FeedAuthors.of(byline));
    }

    @Test
    void returnsEachWriterOnceAndTheOthersAsContributors() {
        Byline byline = FERRY.with(a -> a.addCredit(credit("Ada", Credit.Role.EDITOR))
                        .addCredit(credit("Mira", Credit.Role.WRITER))
                        .addCredit(credit(" ", Credit.Role.WRITER))
                        .addCredit(credit("Mira", Credit.Role.WRITER)))
                .byline();
        assertThat(authors(byline)).containsExactly("byline.credits[1].author Mira");
        assertThat(names(FeedAuthors.contributors(byline))).containsExactly("byline.credits[0].author Ada");
    }

    @Test
    void returnsDifferentAuthorsOfOneName() {
        Author mira = Author.builder("Mira").build();
        Byline byline = FERRY.with(a -> a.author(mira).author(mira.with(m -> m.id("2"))))
                .byline();
        assertThat(FeedAuthors.of(byline)).hasSize(2);
    }

    @Test
    void returnsEveryCreditIfThereIsNoWriter() {
        Byline byline =
                FERRY.with(a -> a.addCredit(credit("Ada", Credit.Role.EDITOR))).byline();
        assertThat(authors(byline)).containsExactly("byline.credits[0].author Ada");
        assertThat(FeedAuthors.contributors(byline)).isEmpty();
    }

    @Test
    void returnsThePrintedBylineIfThereIsNoCredit() {
        Byline byline = FERRY.with(a -> a.printedByline("By our staff").addSource(Source.of("ABC", Source.Kind.WIRE)))
                .byline();
        assertThat(authors(byline)).containsExactly("byline.printedByline By our staff");
    }

    @Test
    void returnsOtherSourcesThanTheStaffIfThereIsNothingElse() {
        Byline byline = FERRY.with(a ->
                        a.addSource(Source.of("Desk", Source.Kind.STAFF)).addSource(Source.of("ABC", Source.Kind.WIRE)))
                .byline();
        assertThat(authors(byline)).containsExactly("byline.sources[1] ABC");
    }
}
