package org.standfirst.html.blocks;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standfirst.body.Block;
import org.standfirst.body.LiveUpdate;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** What stands above the blocks of an entry of a live blog: its title, its time, and a mark if it is a key event. */
public final class LiveUpdateHtml {
    private static final Comparator<Block> NEWEST_FIRST =
            comparing(block -> ((LiveUpdate) block).at(), Comparator.reverseOrder());

    private LiveUpdateHtml() {}

    /** Returns the blocks with the updates of a live blog that follow each other the newest first. */
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
        keyEvent(update, html);
        time(update, rendering);
        html.close();
    }

    private static void keyEvent(LiveUpdate update, HtmlWriter html) {
        if (update.keyEvent()) {
            html.open(Role.LIVE_UPDATE_KEY).labelLanguage().label(Label.KEY_EVENT);
            html.close().text(" ");
        }
    }

    private static void time(LiveUpdate update, Rendering rendering) {
        HtmlWriter html = rendering.html();
        if (update.id() == null) {
            html.time(Role.LIVE_UPDATE_TIME, update.at());
        } else {
            rendering.link(Role.LIVE_UPDATE_LINK, Anchor.block(update.id()));
            html.time(Role.LIVE_UPDATE_TIME, update.at()).close();
        }
    }
}
