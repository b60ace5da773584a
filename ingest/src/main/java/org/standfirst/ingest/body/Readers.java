package org.standfirst.ingest.body;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.ingest.media.Captions;
import org.standfirst.ingest.media.Embeds;
import org.standfirst.ingest.media.Photos;
import org.standfirst.ingest.media.Recordings;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.Anchors;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.InlineReader;
import org.standfirst.ingest.text.TextReader;

/** The state that all parts of one body share: its readers, the ids in use, and the number of blocks. */
final class Readers {
    final Reading reading;
    final Addresses addresses;
    final Anchors anchors;
    final InlineReader inline;
    final Captions captions;
    final Photos photos;
    final Embeds embeds;
    final Recordings recordings;

    private final Set<Element> consumed = new HashSet<>();
    private final Set<String> ids;
    private @Nullable String pendingId;
    private @Nullable Element pendingElement;
    private int blocks;

    Readers(Reading reading, Element root, @Nullable Url base, @Nullable Url page, Set<String> ids) {
        this.reading = reading;
        addresses = new Addresses(base);
        anchors = new Anchors(root, page == null ? null : page.text());
        inline = new InlineReader(reading, addresses, anchors);
        captions = new Captions(reading, inline);
        photos = new Photos(reading, addresses);
        embeds = new Embeds(reading, addresses, inline);
        recordings = new Recordings(reading, addresses);
        this.ids = ids;
    }

    /** Returns the text of an element, with blocks in it as lines. */
    TextReader.Result text(Element element, Format format) {
        return TextReader.read(element, format, this::isConsumed, reading, inline);
    }

    /** Marks an element as read, so that it is skipped later. */
    void consume(Element element) {
        consumed.add(element);
    }

    /** Returns whether an element is marked as read. */
    boolean isConsumed(Element element) {
        return !consumed.isEmpty() && consumed.contains(element);
    }

    /** Counts a block, and returns whether it is within the limit. */
    boolean countBlock(Element at) {
        blocks++;
        if (blocks == reading.limits().blocks() + 1) {
            reading.leaveOut(at, "everything after " + reading.limits().blocks() + " blocks", "is beyond the limit");
        }
        return blocks <= reading.limits().blocks();
    }

    /** Keeps the id of an element that is not a block for the next block, if the id is the target of a link. */
    void keepId(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        String id = Anchors.idOf(element);
        if (anchors.isTarget(id)) {
            dropPendingId();
            pendingId = id;
            pendingElement = element;
        }
    }

    /** Returns the id of {@code own}, or else the id kept for the next block, or else {@code null}. */
    @Nullable
    String id(@Nullable Element own) {
        String raw = own == null ? "" : Anchors.idOf(own);
        if (raw.isEmpty()) {
            String id = pendingId == null ? null : valid(pendingId, pendingElement);
            pendingId = null;
            return id;
        }
        dropPendingId();
        return valid(raw, own);
    }

    private @Nullable String valid(String id, @Nullable Element element) {
        boolean fits = CleanText.isId(id);
        if (fits && ids.add(id)) {
            return id;
        }
        leaveOutId(
                id,
                element,
                fits ? "is the id of an earlier block" : "is not an id of at most 255 characters without spaces");
        return null;
    }

    private void dropPendingId() {
        if (pendingId != null) {
            leaveOutId(pendingId, pendingElement, "is a second id of a block");
            pendingId = null;
        }
    }

    private void leaveOutId(String id, @Nullable Element element, String reason) {
        if (element != null) {
            reading.leaveOut(element, id, reason);
        }
    }
}
