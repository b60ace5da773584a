package org.standfirst.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.standfirst.Article;
import org.standfirst.Translation;

/** Finds the translations of an article to link to. */
public final class OtherLanguages {
    private OtherLanguages() {}

    /** Returns the first translation into each language that is not the article's own. */
    public static List<Translation> of(Article article) {
        if (article.translations().isEmpty()) {
            return List.of();
        }
        Set<String> seen = new HashSet<>(); // strings, since a hash set stays fast if hash codes of strings collide
        seen.add(article.identity().language().toLanguageTag());
        return article.translations().stream()
                .filter(translation -> seen.add(translation.language().toLanguageTag()))
                .toList();
    }
}
