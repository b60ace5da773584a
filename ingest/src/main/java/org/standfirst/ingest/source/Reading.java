package org.standfirst.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.standfirst.Omission;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;

/** The state of one import: what the caller gave, and the omissions so far. */
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

    /** Returns the same import in a part of this part of the source, which comes before the positions of its omissions. */
    public Reading in(String part) {
        return new Reading(origin, limits, omissions, place + part, byLine);
    }

    /** Returns the same import in a source whose columns are not known: positions are lines. */
    public Reading byLine() {
        return new Reading(origin, limits, omissions, place, true);
    }

    /** Returns the same import with facts that the source states. */
    public Reading withOrigin(Origin origin) {
        return new Reading(origin, limits, omissions, place, byLine);
    }

    /** Returns what is known about the source. */
    public Origin origin() {
        return origin;
    }

    /** Resolves addresses against the base of the source. */
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

    /** Reports a value that is left out of this part of the source as a whole. */
    public void leaveOut(String value, String reason) {
        omissions.add(new Omission(place, value, reason));
    }

    /** Reports a value that is left out at a node. */
    public void leaveOut(Node node, String value, String reason) {
        String position = position(node);
        String path = place.isEmpty() ? position : position.isEmpty() ? place : place + "@" + position;
        omissions.add(new Omission(path, value, reason));
    }

    /** Reports that an element is left out with everything in it: its text, or its tag if it has none. */
    public void leaveOut(Element element, String reason) {
        String text = text(element);
        leaveOut(element, text.isEmpty() ? tag(element) : text, reason);
    }

    /** Forgets all omissions but the first {@code count}, because their part of the source is read in another way. */
    public void forgetFrom(int count) {
        omissions.subList(count, omissions.size()).clear();
    }

    /** Returns the text of an element, with that for browsers without frames, which is not parsed. */
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
