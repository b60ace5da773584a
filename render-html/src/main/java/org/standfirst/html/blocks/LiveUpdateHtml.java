package org.standfirst.html.blocks;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standfirst.Author;
import org.standfirst.body.Block;
import org.standfirst.body.LiveUpdate;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Times;

/** What stands above the blocks of an entry of a live blog: its title, its time, and a mark if it is a key event. */
public final class LiveUpdateHtml {
    private static final Comparator<Block> NEWEST_FIRST = comparing(
                    (Block block) -> ((LiveUpdate) block).pinned(), Comparator.reverseOrder())
            .thenComparing(block -> ((LiveUpdate) block).at(), Comparator.reverseOrder());

    private LiveUpdateHtml() {}

    /** Returns the blocks with the updates of a live blog that follow each other the newest first, after the pinned ones. */
    public static List<Block> newestFirst(List<Block> blocks) {
        if (blocks.stream().noneMatch(LiveUpdate.class::isInstance)) {
            return blocks;
        }
        List<Block> sorted = new ArrayList<>(blocks);
        for (int start = 0; start < sorted.size(); start++) {
            int end = start;
            while (end < sorted.size() && sorted.get(end) instanceof LiveUpdate) {
                end++;
            }
            sorted.subList(start, end).sort(NEWEST_FIRST);
            start = Math.max(start, end);
        }
        return sorted;
    }

    /** Writes the title and the time; the time alone is the heading where there is no title. */
    static void header(LiveUpdate update, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (update.title() == null) {
            html.heading(Role.LIVE_UPDATE_TITLE, 1);
        } else {
            html.heading(Role.LIVE_UPDATE_TITLE, 1).text(update.title()).close();
            html.open(Role.LIVE_UPDATE_DATES);
        }
        if (update.pinned()) {
            mark(Role.LIVE_UPDATE_PINNED, Label.PINNED, html);
        }
        if (update.keyEvent()) {
            mark(Role.LIVE_UPDATE_KEY, Label.KEY_EVENT, html);
        }
        time(update, rendering);
        updated(update, rendering);
        html.close();
        byline(update.authors(), rendering);
    }

    private static void mark(Role role, Label label, HtmlWriter html) {
        html.open(role).labelLanguage().label(label);
        html.close().text(" ");
    }

    private static void updated(LiveUpdate update, Rendering rendering) {
        Instant updated = Times.later(update.at(), update.updated());
        if (updated != null) {
            Label pattern = rendering.patternAfter(update.at(), updated);
            HtmlWriter html = rendering.separator(Label.SEPARATED);
            html.label(Label.UPDATED, () -> html.time(Role.LIVE_UPDATE_UPDATED, pattern, updated));
        }
    }

    private static void byline(List<Author> authors, Rendering rendering) {
        if (!authors.isEmpty()) {
            HtmlWriter html = rendering.html().open(Role.LIVE_UPDATE_BYLINE).labelLanguage();
            html.label(Label.BYLINE, () -> authors(authors, rendering)).close();
        }
    }

    private static void authors(List<Author> authors, Rendering rendering) {
        for (int i = 0; i < authors.size(); i++) {
            rendering.html().text(rendering.labels().separator(i, authors.size()));
            rendering.part(Part.AUTHOR, authors.get(i), LiveUpdateHtml::author);
        }
    }

    private static void author(Author author, Rendering rendering) {
        HtmlWriter html = rendering.html().open(Role.LIVE_UPDATE_AUTHOR);
        if (html.follows(author.url())) {
            html.open(Role.LIVE_UPDATE_AUTHOR_LINK).url(UrlAttribute.HREF, author.url());
        } else {
            html.open(Role.NAME);
        }
        html.text(author.name()).close().close();
    }

    private static void time(LiveUpdate update, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (update.id() == null) {
            html.time(Role.LIVE_UPDATE_TIME, Label.DATE_AND_TIME, update.at());
        } else {
            rendering.link(Role.LIVE_UPDATE_LINK, Anchor.block(update.id()));
            html.time(Role.LIVE_UPDATE_TIME, Label.DATE_AND_TIME, update.at()).close();
        }
    }
}
