package org.standfirst.ingest.blog;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Omission;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.wordpress.Post;

/** Reads an export item by item. Only the index of authors, categories and attachments grows with the file. */
public final class Export {
    private final ExportIndex index = new ExportIndex();
    private final Origin origin;
    private final Limits limits;
    private final Reading file;
    private int items;

    /** Creates a reader of one export. */
    public Export(Origin origin, Limits limits) {
        this.origin = origin;
        this.limits = limits;
        file = Reading.of(origin, limits);
    }

    /** Reads the authors, categories and attachments to which items refer. */
    public void index(Reader source) throws IOException {
        ExportItems.split(source, Reading.of(origin, limits), index::addHead, xml -> {
            Xml.Node item = xml.contains("attachment") ? Xml.parse(xml, false) : null;
            if (item != null) {
                index.addItem(item);
            }
        });
    }

    /** Reads the posts and passes each to {@code posts}. */
    public void read(Reader source, Consumer<Imported<Post>> posts) throws IOException {
        ExportItems.split(source, file, index::addHead, xml -> item(xml, posts));
    }

    /** Returns the omissions that belong to no post. */
    public List<Omission> omissions() {
        return file.omissions();
    }

    private void item(String xml, Consumer<Imported<Post>> posts) {
        items++;
        String place = "item[" + items + "]";
        Xml.Node item = Xml.parse(xml, false);
        if (item == null) {
            file.in(place).leaveOut(xml.substring(0, Math.min(xml.length(), 200)), "is not well-formed XML");
            return;
        }
        index.addItem(item);
        String type = item.text("wp:post_type");
        if (type.equals("post") || type.equals("page") || type.isEmpty()) {
            post(item, place, posts);
        } else if (!type.equals("attachment")) {
            file.in(place).leaveOut(item.text("title"), "is a " + type + ", not a post or page");
        }
    }

    private void post(Xml.Node item, String place, Consumer<Imported<Post>> posts) {
        Reading reading = Reading.of(withSite(), limits);
        @Nullable Post post = ExportPost.read(item, index, reading.in(place + "/"));
        if (post == null) {
            file.omissions().addAll(reading.omissions());
        } else {
            posts.accept(new Imported<>(post, reading.omissions()));
        }
    }

    private Origin withSite() {
        return origin.base() == null ? origin.withBase(new Addresses(null).web(index.site() + "/")) : origin;
    }
}
