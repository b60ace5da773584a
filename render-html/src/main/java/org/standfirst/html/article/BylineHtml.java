package org.standfirst.html.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Credit;
import org.standfirst.Genre;
import org.standfirst.Source;
import org.standfirst.facts.Named;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.media.PhotoHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.internal.NamesInText;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.RoleWords;

/** Writes the byline: the writers and the place, then the credits of other contributors, then the sources. */
public final class BylineHtml {
    private final Byline byline;
    private final List<Author> writers;
    private final Rendering rendering;
    private final HtmlWriter html;

    private BylineHtml(Byline byline, Rendering rendering) {
        this.byline = byline;
        writers = byline.writers();
        this.rendering = rendering;
        html = rendering.html();
    }

    static void write(Article article, Rendering rendering) {
        BylineHtml writer = new BylineHtml(article.byline(), rendering);
        if (article.publishing().genre() == Genre.OPINION && rendering.onPage()) {
            writer.portrait();
        }
        writer.writersAndPlace();
        writer.others();
        writer.sources();
    }

    /** Writes the portrait, if there is only one writer. */
    private void portrait() {
        if (writers.size() == 1) {
            PhotoHtml.thumbnail(Role.BYLINE_PORTRAIT, writers.get(0).portrait(), rendering);
        }
    }

    private void writersAndPlace() {
        if (byline.printedByline() == null && writers.isEmpty()) {
            return;
        }
        html.open(Role.BYLINE).labelLanguage();
        String place = byline.dateline();
        if (place == null) {
            names();
        } else {
            html.label(Label.DATELINE, this::names, () -> place(place));
        }
        html.close();
    }

    private void names() {
        if (byline.printedByline() != null) {
            printed(byline.printedByline());
        } else if (!writers.isEmpty()) {
            boolean withCards = writers.size() > 1 && rendering.onPage();
            rendering.beforeValue(Label.BYLINE);
            people(writers, withCards ? AuthorHtml::writerWithoutTitle : AuthorHtml::writer);
            rendering.afterValue(Label.BYLINE);
        }
    }

    /** Writes the printed line, in which the first mention of each credited name is a link to the author's page. */
    private void printed(String line) {
        Map<String, Author> pages = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Credit credit : byline.credits()) {
            names.add(credit.author().name());
            if (html.canLink(credit.author().url())) {
                pages.putIfAbsent(credit.author().name(), credit.author());
            }
        }
        html.open(Role.PRINTED_BYLINE);
        int start = 0;
        for (NamesInText.Found name : NamesInText.find(names, line)) {
            Author author = pages.remove(name.name());
            if (author != null) {
                html.text(line.substring(start, name.start()));
                AuthorHtml.name(author, rendering);
                start = name.end();
            }
        }
        html.text(line.substring(start)).close();
    }

    private void place(String place) {
        html.open(Role.DATELINE).contentLanguage().text(place).close();
    }

    private void others() {
        List<Credit> below = byline.creditsBelow();
        if (below.isEmpty()) {
            return;
        }
        // by name: strings are comparable, so a map finds them fast even if their hash codes are equal
        Map<String, List<Author>> others = new LinkedHashMap<>();
        for (Credit credit : below) {
            others.computeIfAbsent(credit.role().name(), name -> new ArrayList<>())
                    .add(credit.author());
        }
        html.open(Role.CREDITS).labelLanguage();
        boolean first = true;
        for (Map.Entry<String, List<Author>> entry : others.entrySet()) {
            if (!first) {
                rendering.separator(Label.SEPARATED);
            }
            first = false;
            html.open(Role.CREDIT);
            Credit.Role role = Credit.Role.of(entry.getKey());
            boolean writers = role.equals(Credit.Role.WRITER);
            credit(role, () -> people(entry.getValue(), writers ? AuthorHtml::writer : AuthorHtml::contributor));
            html.close();
        }
        html.close();
    }

    private void credit(Credit.Role role, Runnable people) {
        Label label = ModelLabels.role(role);
        if (label != null) {
            html.label(label, people);
        } else {
            html.label(Label.CREDIT_OTHER, () -> html.element(Role.NAME, RoleWords.of(role)), people);
        }
    }

    /** Writes the sources. If no writer is named, the place is written here, since a byline needs a name. */
    private void sources() {
        List<Source> sources = Named.sources(byline.sources());
        String place = byline.printedByline() == null && writers.isEmpty() ? byline.dateline() : null;
        if (place == null && sources.isEmpty()) {
            return;
        }
        html.open(Role.SOURCES).labelLanguage();
        if (place != null) {
            place(place);
            if (!sources.isEmpty()) {
                rendering.separator(Label.SEPARATED);
            }
        }
        if (!sources.isEmpty()) {
            rendering.write(
                    rendering.labels().phrase(Label.SOURCES, sources.size()),
                    () -> list(sources, Source::name, this::source),
                    () -> html.number(sources.size()));
        }
        html.close();
    }

    private void source(Source source) {
        LinkHtml.openOr(Role.SOURCE_LINK, source.url(), Role.SOURCE, html)
                .text(source.name())
                .close();
    }

    private void people(List<Author> people, BiConsumer<Author, Rendering> renderer) {
        list(people, Author::name, author -> rendering.part(Part.AUTHOR, author, renderer));
    }

    private <T> void list(List<T> list, Function<T, String> name, Consumer<T> item) {
        for (int i = 0; i < list.size(); i++) {
            html.text(rendering.labels().separator(i, list.size(), name.apply(list.get(i))));
            item.accept(list.get(i));
        }
    }
}
