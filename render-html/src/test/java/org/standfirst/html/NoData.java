package org.standfirst.html;

import java.io.OutputStream;
import org.standfirst.Page;
import org.standfirst.Renderer;

/** Structured data of a page that has none. */
public final class NoData implements Renderer<Page> {
    /** Creates it. */
    public NoData() {}

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void render(Page page, OutputStream out) {}
}
