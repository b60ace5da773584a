package org.standfirst.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.standfirst.Article;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.internal.Lists;

/** Finds the translations of an article to link to. */
public final class OtherLanguages {
    private OtherLanguages() {}

    /** Returns the first translation into each language that is not the article's own. */
    public static List<Translation> of(Article article) {
        return article.translations().isEmpty() ? List.of() : Lists.filtered(article.translations(), filter(article));
    }

    /**
     * Returns an article and its translations for search engines, which require that the article is among its
     * translations. An address that is not absolute, or whose language is not known, is omitted. The result is empty if
     * there are no translations.
     */
    public static List<Translation> alternates(Article article) {
        List<Translation> others = of(article);
        if (others.isEmpty()) {
            return others;
        }
        List<Translation> alternates = new ArrayList<>(others.size() + 1);
        Url url = article.identity().url();
        if (url != null) {
            alternates.add(Translation.of(article.identity().language(), url));
        }
        alternates.addAll(others);
        return Lists.filtered(alternates, OtherLanguages::isAlternate);
    }

    private static boolean isAlternate(Translation translation) {
        return translation.url().isAbsolute()
                && (!translation.language().getLanguage().isEmpty() || translation.isDefault());
    }

    /** Returns a test that accepts the translations of {@link #of}, if it gets all translations once, in order. */
    public static Predicate<Translation> filter(Article article) {
        Set<String> seen = new HashSet<>(); // strings, since a hash set stays fast if hash codes of strings collide
        seen.add(article.identity().language().toLanguageTag());
        return translation -> seen.add(translation.language().toLanguageTag());
    }
}
