package org.standfirst.jsonfeed.item;

import static org.standfirst.jsonfeed.item.FeedValues.address;
import static org.standfirst.jsonfeed.item.FeedValues.known;
import static org.standfirst.jsonfeed.item.FeedValues.line;
import static org.standfirst.jsonfeed.item.FeedValues.seconds;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Renderer;
import org.standfirst.Rendition;
import org.standfirst.facts.BodyText;
import org.standfirst.facts.Categories;
import org.standfirst.facts.FeedDates;
import org.standfirst.facts.Omissions;
import org.standfirst.facts.SharedFile;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Hidden;
import org.standfirst.json.writer.Utf8JsonWriter;

/** Writes an article as an item of a feed. */
final class ItemJson {
    private final Page page;
    private final Article article;
    private final Omissions omissions;
    private final Utf8JsonWriter json;

    ItemJson(Page page, Omissions omissions, Utf8JsonWriter json) {
        this.page = page;
        this.article = page.article();
        this.omissions = omissions;
        this.json = json;
    }

    /**
     * Writes the item.
     *
     * @param content the renderer of the text as HTML, or {@code null} for plain text
     * @param usual the language of the feed, which is not repeated
     */
    void write(@Nullable Renderer<? super Page> content, Locale usual) {
        json.object().text(FeedNames.ID, article.identity().id());
        json.text(
                FeedNames.URL,
                address(omissions.absolute("identity.url", article.identity().url())));
        json.text(FeedNames.TITLE, line(article.headlines().headline()));
        boolean cut = article.publishing().access().decidedBySite();
        if (content != null && cut) {
            omissions.add(
                    "publishing.access.freeParagraphs", "", "is required for the text of an article that is not free");
        }
        if (content == null || cut) {
            json.text(FeedNames.CONTENT_TEXT, cut ? summary() : text());
        } else {
            json.embed(FeedNames.CONTENT_HTML, out -> content.render(page, out));
        }
        json.text(FeedNames.SUMMARY, line(article.summaryText()));
        image();
        dates();
        AuthorsJson.write(article.byline(), omissions, json);
        tags();
        Locale language = article.identity().language();
        json.language(FeedNames.LANGUAGE, language.equals(usual) ? null : known(language));
        AttachmentsJson.write(article, omissions, json);
        json.endObject();
    }

    /** Returns the text before the paywall, or else the summary. */
    private String text() {
        String text = BodyText.of(article.freeBody());
        return Blank.is(text) ? summary() : Hidden.removed(text);
    }

    /** Returns the summary, or an empty text, since the format requires a text. */
    private String summary() {
        String summary = article.summaryText();
        return summary == null ? "" : Hidden.removed(summary);
    }

    private void image() {
        Photo photo = article.shareImage();
        Rendition file = photo == null ? null : SharedFile.of(photo, article, omissions);
        json.text(FeedNames.IMAGE, address(file == null ? null : file.url()));
    }

    private void dates() {
        FeedDates dates = FeedDates.of(article.dates(), omissions);
        json.time(FeedNames.DATE_PUBLISHED, seconds(dates.published()));
        json.time(FeedNames.DATE_MODIFIED, seconds(dates.updated()));
    }

    private void tags() {
        Set<String> tags = Categories.of(article.topics());
        if (!tags.isEmpty()) {
            json.texts(FeedNames.TAGS, List.copyOf(tags));
        }
    }
}
