package org.standfirst.html.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standfirst.Article;
import org.standfirst.Translation;
import org.standfirst.facts.OtherLanguages;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.labels.phrases.Phrases;

/** Writes the links to an article in other languages, each with the name of the language in that language. */
final class LanguagesHtml {
    private LanguagesHtml() {}

    /** Returns whether there is a translation to link to. */
    static boolean hasTranslations(Article article, HtmlWriter html) {
        return !translations(article, html).isEmpty();
    }

    static void write(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.TRANSLATIONS)
                .attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.TRANSLATIONS))
                .labelLanguage();
        html.open(Role.TRANSLATION_LIST);
        List<Translation> translations = translations(article, html);
        Set<String> names = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        for (Translation translation : translations) {
            String name = name(translation.language());
            if (!names.add(name)) {
                ambiguous.add(name);
            }
        }
        for (Translation translation : translations) {
            Locale language = translation.language();
            String name = name(language);
            html.open(Role.TRANSLATION).open(Role.TRANSLATION_LINK).url(UrlAttribute.HREF, translation.url());
            html.attribute(Attribute.HREFLANG, language.toLanguageTag()).language(language);
            html.text(ambiguous.contains(name) ? withTag(name, language, rendering) : name)
                    .close()
                    .close();
        }
        html.close().close();
    }

    private static List<Translation> translations(Article article, HtmlWriter html) {
        List<Translation> translations = new ArrayList<>();
        for (Translation translation : OtherLanguages.of(article)) {
            if (html.canLink(translation.url())
                    && !translation.language().getLanguage().isEmpty()) {
                translations.add(translation);
            }
        }
        return translations;
    }

    private static String withTag(String name, Locale language, Rendering rendering) {
        return rendering.labels().phrase(Label.DETAIL).with(name, language.toLanguageTag());
    }

    /** Returns the name of a language in that language, or its tag if there are no labels in it. */
    private static String name(Locale language) {
        Phrases labels = Phrases.of(Labels.of(language));
        boolean known = labels.language().getLanguage().equals(language.getLanguage());
        return known ? labels.text(Label.LANGUAGE_NAME) : language.toLanguageTag();
    }
}
