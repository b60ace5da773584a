package org.standfirst.validation;

import static org.standfirst.validation.Harbour.ARTICLE;
import static org.standfirst.validation.Harbour.PUBLICATION;
import static org.standfirst.validation.Rule.always;
import static org.standfirst.validation.Rule.filledLine;
import static org.standfirst.validation.Rule.line;
import static org.standfirst.validation.Rule.shortUrl;
import static org.standfirst.validation.Rule.webUrl;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.standfirst.Feed;
import org.standfirst.Url;

/** The rules on feeds. */
final class FeedRules {
    private static final Feed FEED = Feed.of(PUBLICATION, List.of(ARTICLE));

    private FeedRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                        line("title", 200, FEED::withTitle),
                        address("url", FEED::withUrl),
                        address("page", FEED::withPage),
                        address("hub", FEED::withHub),
                        filledLine(
                                "publication.name",
                                200,
                                text -> FEED.withPublication(PUBLICATION.with(p -> p.name(text)))),
                        line(
                                "articles[0].headlines.kicker",
                                300,
                                text -> FEED.withArticles(List.of(ARTICLE.with(a -> a.kicker(text))))),
                        Stream.of(always(
                                "articles[1].identity.id DistinctIds",
                                FEED.withArticles(List.of(ARTICLE, ARTICLE)),
                                FEED.withArticles(List.of(ARTICLE, ARTICLE.with(a -> a.id("other")))))))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> address(String path, Function<Url, Feed> with) {
        return Stream.of(webUrl(path, with), shortUrl(path, with));
    }
}
