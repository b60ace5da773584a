package org.standfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Comment;

class PublishablePagesTest {

    @Test
    void createsEveryPossibleValueOfArticlesAndComments() {
        Set<String> left = new TreeSet<>(RandomModels.possibleNames(Article.class));
        left.addAll(RandomModels.possibleNames(Comment.class));
        left.removeIf(name -> name.matches(".* (null|empty)")
                && PublishableValues.isRequired(name.substring(0, name.lastIndexOf(' '))));
        for (long seed = 0; seed < 300; seed++) {
            PublishablePages pages = new PublishablePages(seed);
            pages.next();
            left.removeAll(pages.usedNames());
        }
        assertThat(left).isEmpty();
    }

    @Test
    void createsTheSamePageFromTheSameSeed() {
        assertThat(new PublishablePages(7).next()).isEqualTo(new PublishablePages(7).next());
    }
}
