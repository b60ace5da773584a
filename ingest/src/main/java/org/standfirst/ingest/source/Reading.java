package org.standfirst.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.standfirst.Omission;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;

/** The state of one import: its origin, its limits, and the omissions so far. */
public final class Reading {
    private static final int MAX_TAG = 200;

    private final Origin origin;
    private final Limits limits;
    private final List<Omission> omissions;
    private final String place;
    private final boolean byLine;

    private Reading(Origin origin, Limits limits, List<Omission> omissions, String place, boolean byLine) {
        this.origin = origin;
        this.limits = limits;
        this.omissions = omissions;
        this.place = place;
        this.byLine = byLine;
    }

    /** Starts an import. */
    public static Reading of(Origin origin, Limits limits) {
        return new Reading(origin, limits, new ArrayList<>(), "", false);
    }

    /** Returns this import for a part of the source. The paths of its omissions begin with the part. */
    public Reading in(String part) {
        return new Reading(origin, limits, omissions, place + part, byLine);
    }

    /** Returns this import for a source without columns: the position of an omission is its line. */
    public Reading byLine() {
        return new Reading(origin, limits, omissions, place, true);
    }

    /** Returns this import with an origin that includes facts from the source. */
    public Reading withOrigin(Origin origin) {
        return new Reading(origin, limits, omissions, place, byLine);
    }

    /** Returns the origin of the source. */
    public Origin origin() {
        return origin;
    }

    /** Returns a resolver of addresses with the base of the source. */
    public Addresses addresses() {
        return new Addresses(origin.base());
    }

    /** Returns the limits. */
    public Limits limits() {
        return limits;
    }

    /** Returns the omissions so far. */
    public List<Omission> omissions() {
        return omissions;
    }

    /** Reports an omitted value of this part of the source, without a position in it. */
    public void leaveOut(String value, String reason) {
        omissions.add(new Omission(place, value, reason));
    }

    /** Reports an omitted value at the position of a node. */
    public void leaveOut(Node node, String value, String reason) {
        String position = position(node);
        String path = place.isEmpty() ? position : position.isEmpty() ? place : place + "@" + position;
        omissions.add(new Omission(path, value, reason));
    }

    /** Reports an omitted element with its content: its text, or its start tag if it has no text. */
    public void leaveOut(Element element, String reason) {
        String text = text(element);
        leaveOut(element, text.isEmpty() ? tag(element) : text, reason);
    }

    /**
     * Removes all omissions but the first {@code count}, for a part of the source that is read again in another way.
     */
    public void removeOmissionsAfter(int count) {
        omissions.subList(count, omissions.size()).clear();
    }

    /** Returns the text of an element, including the unparsed text for browsers without frames. */
    public static String text(Element element) {
        StringBuilder text = new StringBuilder(element.text());
        element.select("iframe, noembed, noframes")
                .forEach(frame -> text.append(' ').append(frame.data()));
        return text.toString().trim();
    }

    /** Returns the start tag of an element, shortened. */
    public static String tag(Element element) {
        String tag = "<" + element.normalName() + element.attributes().html() + ">";
        return tag.length() <= MAX_TAG ? tag : tag.substring(0, MAX_TAG) + "…";
    }

    private String position(Node node) {
        for (@Nullable Node at = node; at != null; at = at.parent()) {
            var range = at.sourceRange();
            if (range.isTracked() && !range.isImplicit()) {
                String line = String.valueOf(range.start().lineNumber());
                return byLine ? line : line + ":" + range.start().columnNumber();
            }
        }
        return "";
    }
}
