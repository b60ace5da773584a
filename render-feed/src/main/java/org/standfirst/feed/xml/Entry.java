package org.standfirst.feed.xml;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Feed;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Rights;
import org.standfirst.Sponsor;
import org.standfirst.Url;
import org.standfirst.facts.FeedDates;
import org.standfirst.facts.Omissions;
import org.standfirst.internal.OneLine;

/**
 * An article in a feed.
 *
 * @param page the article as the page of its publication, which has the time zone of its dates
 * @param url its address, or {@code null} if it has no absolute address
 * @param published the date of publication for readers, or {@code null} if there is none that can be written
 * @param updated the last change after publication, or {@code null} if there is none that can be written
 * @param omissions the omissions of the article
 */
record Entry(
        Page page,
        @Nullable Url url,
        @Nullable Instant published,
        @Nullable Instant updated,
        Omissions omissions) {

    /** Returns the articles of a feed, and reports their addresses and dates that cannot be written. */
    static List<Entry> of(Feed feed, Consumer<Omission> listener) {
        List<Article> articles = feed.articles();
        List<Entry> entries = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            Page page = Page.of(feed.publication(), articles.get(i));
            entries.add(of(page, Omissions.of(listener).within("articles[" + i + "]")));
        }
        return entries;
    }

    private static Entry of(Page page, Omissions omissions) {
        Article article = page.article();
        Url url = omissions.absolute("identity.url", article.identity().url());
        FeedDates dates = FeedDates.of(article.dates(), omissions);
        return new Entry(page, url, dates.published(), dates.updated(), omissions);
    }

    /** Returns the article. */
    Article article() {
        return page.article();
    }

    /** Returns the date of the last change, or of publication; {@code null} if neither is known. */
    @Nullable
    Instant changed() {
        return updated == null ? published : updated;
    }

    /** Returns the latest of the dates {@link #changed}, or {@code null} if none is known. */
    static @Nullable Instant latest(List<Entry> entries) {
        Instant latest = null;
        for (Entry entry : entries) {
            Instant changed = entry.changed();
            if (changed != null && (latest == null || changed.isAfter(latest))) {
                latest = changed;
            }
        }
        return latest;
    }

    /** Returns whether the whole text may be written, and reports an article whose paywall only the site knows. */
    boolean hasText() {
        boolean cut = article().publishing().access().decidedBySite();
        if (cut) {
            omissions.add(
                    "publishing.access.freeParagraphs", "", "is required for the text of an article that is not free");
        }
        return !cut;
    }

    /** Reports the sponsor, whom feeds name only in the text. */
    void omitSponsor() {
        Sponsor sponsor = article().publishing().sponsor();
        if (sponsor != null) {
            omissions.add("publishing.sponsor", sponsor.name(), "is written only with the text");
        }
    }

    /** Returns the headline on one line. */
    String title() {
        return OneLine.of(article().headlines().headline());
    }

    /** Returns the copyright notice, or the name of the copyright holder; {@code null} if there is neither. */
    static @Nullable String notice(@Nullable Rights rights) {
        if (rights == null) {
            return null;
        }
        return rights.copyrightNotice() == null ? rights.copyrightHolder() : rights.copyrightNotice();
    }
}
