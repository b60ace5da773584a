package org.standfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Comment;

class PublishablePagesTest {

    @Test
    void createsEverythingThatAnArticleAndItsCommentsCanHave() {
        Set<String> left = new TreeSet<>(RandomModels.drawable(Article.class));
        left.addAll(RandomModels.drawable(Comment.class));
        left.removeIf(name -> name.matches(".* (null|empty)")
                && PublishableValues.neverWithout(name.substring(0, name.lastIndexOf(' '))));
        for (long seed = 0; seed < 300; seed++) {
            PublishablePages pages = new PublishablePages(seed);
            pages.next();
            left.removeAll(pages.drawn());
        }
        assertThat(left).isEmpty();
    }

    @Test
    void createsTheSamePageFromTheSameSeed() {
        assertThat(new PublishablePages(7).next()).isEqualTo(new PublishablePages(7).next());
    }
}
