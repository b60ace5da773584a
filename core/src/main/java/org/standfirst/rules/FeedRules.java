package org.standfirst.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.standfirst.Article;
import org.standfirst.Feed;

/** Programs that read feeds recognize an article by its id, so each id occurs once. */
public final class FeedRules extends RecordRules<Feed> {
    @Override
    void always(Feed feed, Report report) {
        List<Article> articles = feed.articles();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            if (!ids.add(articles.get(i).identity().id())) {
                report.at("articles", i).at("identity").at("id").add("DistinctIds.message");
            }
        }
    }
}
