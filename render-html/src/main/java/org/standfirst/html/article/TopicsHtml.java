package org.standfirst.html.article;

import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.Section;
import org.standfirst.Topics;
import org.standfirst.Url;
import org.standfirst.facts.Named;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes the topics of an article, which are its concepts and further sections, as a list of links. */
final class TopicsHtml {
    private TopicsHtml() {}

    static void write(Article article, Rendering rendering) {
        HtmlWriter html = rendering.html();
        Topics topics = article.topics();
        html.open(Role.TOPICS)
                .attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.TOPICS))
                .open(Role.TOPIC_LIST);
        for (Concept concept : Named.concepts(topics.concepts())) {
            topic(concept.name(), concept.url(), html);
        }
        for (Section section : Named.sections(topics.furtherSections())) {
            topic(section.name(), section.url(), html);
        }
        html.close().close();
    }

    private static void topic(String name, @Nullable Url url, HtmlWriter html) {
        html.open(Role.TOPIC);
        LinkHtml.openOr(Role.TOPIC_LINK, url, Role.TOPIC_NAME, html)
                .text(name)
                .close()
                .close();
    }
}
