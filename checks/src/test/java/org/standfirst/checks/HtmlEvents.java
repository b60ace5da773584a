package org.standfirst.checks;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.checks.HtmlEvent.Attribute;
import org.standfirst.checks.HtmlEvent.End;
import org.standfirst.checks.HtmlEvent.Other;
import org.standfirst.checks.HtmlEvent.Start;
import org.standfirst.checks.HtmlEvent.Text;
import org.standfirst.testkit.OutputFormat;

/** Collects events, joins adjacent texts, and normalizes line ends. */
final class HtmlEvents {
    private final List<HtmlEvent> events = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void start(String element, List<Attribute> attributes) {
        add(new Start(element, attributes));
    }

    void end(String element) {
        add(new End(element));
    }

    void text(CharSequence more) {
        text.append(more);
    }

    void other(String markup) {
        add(new Other(markup));
    }

    List<HtmlEvent> all() {
        flush();
        return events;
    }

    private void add(HtmlEvent event) {
        flush();
        events.add(event);
    }

    private void flush() {
        if (!text.isEmpty()) {
            events.add(new Text(OutputFormat.withLineFeeds(text.toString())));
            text.setLength(0);
        }
    }
}
