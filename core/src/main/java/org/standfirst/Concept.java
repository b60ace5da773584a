package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Between;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.WebUrl;

/**
 * Something that an article is about or mentions.
 *
 * <p>ninjs's {@code subjects}, {@code people}, {@code organisations}, {@code places}, {@code events} and {@code
 * objects}; schema.org's {@code about} and {@code mentions}.
 *
 * @param kind what sort of thing it is
 * @param name as readers see it, at most 200 characters; blank only where a URI says what it is
 * @param uri what identifies it in a vocabulary, such as an IPTC Media Topic or Wikidata; {@code null} for none; a
 *     Media Topic ends in its eight digits
 * @param url the publication's own page on it, or {@code null} for none
 * @param relation whether the article is about it or only mentions it
 * @param relevance from 0 to 100, or {@code null} if not stated; as in ninjs
 * @param point where it lies, or {@code null} if that means nothing or is not known
 * @param reviewed the kind of thing it is, if the article is a review of it; {@code null} otherwise; without it, structured
 *     data names nothing as reviewed
 */
@Consistent
@Consistent(groups = Advisory.class)
public record Concept(
        Kind kind,
        @Line @MaxLength(200) String name,
        @Nullable Url uri,
        @WebUrl @Nullable Url url,
        Relation relation,
        @Between(min = 0, max = 100) @Nullable Integer relevance,
        @Valid @Nullable GeoPoint point,
        @Nullable Reviewable reviewed) {

    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Concept {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(relation, "relation");
    }

    /** Returns a concept that the article is about. */
    public static Concept of(Kind kind, String name) {
        return new Concept(kind, name, null, null, Relation.ABOUT, null, null, null);
    }

    /** Returns the IPTC Media Topic with that code of eight digits, and the name to print for it. */
    public static Concept mediaTopic(String code, String name) {
        return of(Kind.SUBJECT, name).withUri(Url.of(MEDIA_TOPICS + requireNonNull(code, "code")));
    }

    /** Returns a copy of this kind. */
    public Concept withKind(Kind kind) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** Returns a copy with this name. */
    public Concept withName(String name) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** Returns a copy with this identifier. */
    public Concept withUri(@Nullable Url uri) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** Returns a copy with this page. */
    public Concept withUrl(@Nullable Url url) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** Returns a copy with this relation. */
    public Concept withRelation(Relation relation) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** Returns a copy of this relevance. */
    public Concept withRelevance(@Nullable Integer relevance) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** Returns a copy that lies there. */
    public Concept withPoint(@Nullable GeoPoint point) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** Returns a copy that the article reviews, as a thing of this kind. */
    public Concept withReviewed(@Nullable Reviewable reviewed) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** A sort of thing. */
    public enum Kind {
        /** A subject, such as cycling. */
        SUBJECT,
        /** A person. */
        PERSON,
        /** An organisation. */
        ORGANISATION,
        /** A place. */
        PLACE,
        /** An event. */
        EVENT,
        /** A work or a product. */
        OBJECT
    }

    /** How an article relates to a thing. */
    public enum Relation {
        /** It is about it. */
        ABOUT,
        /** It mentions it. */
        MENTIONS
    }
}
