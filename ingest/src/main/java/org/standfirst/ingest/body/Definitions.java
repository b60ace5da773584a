package org.standfirst.ingest.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.standfirst.body.Mark;
import org.standfirst.ingest.text.Format;

/** Reads description lists: each term becomes a strong paragraph, which its descriptions follow. */
final class Definitions {
    private final Flow flow;

    Definitions(Flow flow) {
        this.flow = flow;
    }

    void read(Element list, Format format) {
        flow.readers.keepId(list);
        Format inner = flow.readers.inline.block(list, format);
        for (Node child = list.firstChild(); child != null; child = child.nextSibling()) {
            boolean term =
                    child instanceof Element element && element.normalName().equals("dt");
            flow.node(child, term ? inner.with(Mark.STRONG) : inner);
        }
        flow.flush(list);
    }
}
