package org.standfirst.html.blocks;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.standfirst.Author;
import org.standfirst.body.Block;
import org.standfirst.body.LiveUpdate;
import org.standfirst.facts.Named;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.inline.LinkHtml;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.Times;

/**
 * Writes live updates: the links to key events above all updates, and the title, time, marks and byline of each update.
 */
public final class LiveUpdateHtml {
    private static final int MAX_KEY_EVENTS = 20;

    private LiveUpdateHtml() {}

    /** Writes links to the newest {@value #MAX_KEY_EVENTS} key events that have an id, if there are several. */
    public static void keyEvents(List<Block> blocks, Rendering rendering) {
        if (!hasUpdates(blocks)) {
            return;
        }
        List<LiveUpdate> events = blocks.stream()
                .filter(block -> block instanceof LiveUpdate update && update.keyEvent() && update.id() != null)
                .map(LiveUpdate.class::cast)
                .sorted(comparing(LiveUpdate::at).reversed())
                .limit(MAX_KEY_EVENTS)
                .toList();
        if (events.size() < 2) {
            return;
        }
        HtmlWriter html = rendering.html();
        html.open(Role.KEY_EVENTS);
        rendering.anchors().labelledBy(Anchor.KEY_EVENTS_HEADING);
        rendering
                .anchors()
                .open(Role.KEY_EVENTS_TITLE, Anchor.KEY_EVENTS_HEADING)
                .labelLanguage()
                .label(Label.KEY_EVENTS)
                .close()
                .open(Role.KEY_EVENT_LIST);
        events.forEach(event -> keyEvent(event, rendering));
        html.close().close();
    }

    private static boolean hasUpdates(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof LiveUpdate) {
                return true;
            }
        }
        return false;
    }

    private static void keyEvent(LiveUpdate event, Rendering rendering) {
        HtmlWriter html = rendering.html().open(Role.KEY_EVENT).labelLanguage();
        Label pattern = rendering.patternAfterPublication(event.at());
        if (event.title() != null) {
            html.time(Role.KEY_EVENT_TIME, pattern, event.at()).text(" ");
        }
        rendering.anchors().link(Role.KEY_EVENT_LINK, Anchor.block(requireNonNull(event.id())));
        if (event.title() == null) {
            html.time(Role.KEY_EVENT_TIME, pattern, event.at());
        } else {
            html.contentLanguage().text(event.title());
        }
        html.close().close();
    }

    /**
     * Writes the day of an update, if it differs from the day of the previous update or, for the first, of publication.
     */
    static void day(LiveUpdate update, Rendering rendering) {
        if (rendering.onPage() && rendering.beginsDay(update.at())) {
            HtmlWriter html = rendering.html().open(Role.LIVE_DAY).labelLanguage();
            html.time(Role.LIVE_DAY_TIME, Label.DATE, update.at()).close();
        }
    }

    /** Writes the title and the time. If there is no title, the time is the heading. */
    static void header(LiveUpdate update, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (update.title() == null) {
            html.heading(Role.LIVE_UPDATE_TITLE, 1).labelLanguage();
        } else {
            html.heading(Role.LIVE_UPDATE_TITLE, 1).text(update.title()).close();
            html.open(Role.LIVE_UPDATE_DATES).labelLanguage();
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
        byline(Named.authors(update.authors()), rendering);
    }

    private static void mark(Role role, Label label, HtmlWriter html) {
        html.open(role).label(label);
        html.close().text(" ");
    }

    private static void updated(LiveUpdate update, Rendering rendering) {
        Instant updated = Times.later(update.at(), update.updated());
        if (updated != null) {
            Label pattern = rendering.patternAfter(update.at(), updated);
            HtmlWriter html = rendering.separator(Label.SEPARATED);
            rendering.beforeValue(Label.UPDATED).time(Role.LIVE_UPDATE_UPDATED, pattern, updated);
            rendering.afterValue(Label.UPDATED);
        }
    }

    private static void byline(List<Author> authors, Rendering rendering) {
        if (!authors.isEmpty()) {
            HtmlWriter html = rendering.html().open(Role.LIVE_UPDATE_BYLINE).labelLanguage();
            rendering.beforeValue(Label.BYLINE);
            authors(authors, rendering);
            rendering.afterValue(Label.BYLINE).close();
        }
    }

    private static void authors(List<Author> authors, Rendering rendering) {
        for (int i = 0; i < authors.size(); i++) {
            rendering
                    .html()
                    .text(rendering
                            .labels()
                            .separator(i, authors.size(), authors.get(i).name()));
            rendering.part(Part.AUTHOR, authors.get(i), LiveUpdateHtml::author);
        }
    }

    private static void author(Author author, Rendering rendering) {
        HtmlWriter html = rendering.html().open(Role.LIVE_UPDATE_AUTHOR);
        LinkHtml.openOr(Role.LIVE_UPDATE_AUTHOR_LINK, author.url(), Role.NAME, html)
                .text(author.name())
                .close()
                .close();
    }

    private static void time(LiveUpdate update, Rendering rendering) {
        HtmlWriter html = rendering.html();
        Label pattern = rendering.onPage() && rendering.article() != null ? Label.TIME : Label.DATE_AND_TIME;
        if (update.id() == null) {
            html.time(Role.LIVE_UPDATE_TIME, pattern, update.at());
        } else {
            rendering.anchors().link(Role.LIVE_UPDATE_LINK, Anchor.block(update.id()));
            html.time(Role.LIVE_UPDATE_TIME, pattern, update.at()).close();
        }
    }
}
