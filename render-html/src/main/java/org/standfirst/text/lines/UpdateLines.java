package org.standfirst.text.lines;

import java.time.Instant;
import java.util.List;
import org.standfirst.Author;
import org.standfirst.body.LiveUpdate;
import org.standfirst.facts.Named;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.LocalTimes;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.Times;

/** The lines above a live update: its times and its authors. */
public final class UpdateLines {
    private UpdateLines() {}

    /** Returns the marks of an update, if it is pinned or a key event, and the times of publication and change. */
    public static String times(LiveUpdate update, LocalTimes times, Phrases labels) {
        StringBuilder line = new StringBuilder();
        line.append(update.pinned() ? labels.text(Label.PINNED) + " " : "");
        line.append(update.keyEvent() ? labels.text(Label.KEY_EVENT) + " " : "");
        line.append(Times.text(Label.DATE_AND_TIME, update.at(), times, labels));
        Instant updated = Times.later(update.at(), update.updated());
        if (updated != null) {
            String time = Times.text(Times.patternAfter(update.at(), updated, times), updated, times, labels);
            line.append(labels.separator(Label.SEPARATED))
                    .append(labels.phrase(Label.UPDATED).with(time));
        }
        return line.toString();
    }

    /** Returns the byline of an update, empty if it has no authors with a name. */
    public static String byline(LiveUpdate update, Phrases labels) {
        List<String> names =
                Named.authors(update.authors()).stream().map(Author::name).toList();
        return names.isEmpty() ? "" : labels.phrase(Label.BYLINE).with(labels.joined(names));
    }
}
