package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Between;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.WebUrl;

/**
 * A subject, person, place or other concept that an article is about or mentions.
 *
 * <p>ninjs's {@code subjects}, {@code people}, {@code organisations}, {@code places}, {@code events} and {@code
 * objects}; schema.org's {@code about} and {@code mentions}.
 *
 * @param kind the kind of concept
 * @param name the printed name, at most 200 characters; may be blank only if there is a URI
 * @param uri the identifier in a vocabulary, such as IPTC Media Topics or Wikidata, or {@code null} for none; that of a
 *     Media Topic ends in its code of eight digits
 * @param url the publication's page about it, or {@code null} for none
 * @param relation whether the article is about it or only mentions it
 * @param relevance the relevance to the article, from 0 to 100 as in ninjs, or {@code null} if not stated
 * @param point its geographical position, or {@code null} if it has none or it is not known
 * @param reviewed the type of the concept if the article reviews it, or {@code null} if it does not; required for the
 *     structured data of a review
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
        name = Normal.lineEnds(requireNonNull(name, "name"));
        requireNonNull(relation, "relation");
    }

    /** Returns a concept that the article is about. */
    public static Concept of(Kind kind, String name) {
        return new Concept(kind, name, null, null, Relation.ABOUT, null, null, null);
    }

    /** Returns the IPTC Media Topic with this code of eight digits and this printed name. */
    public static Concept mediaTopic(String code, String name) {
        return of(Kind.SUBJECT, name).withUri(Url.of(MEDIA_TOPICS + requireNonNull(code, "code")));
    }

    /** Returns a copy with this kind. */
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

    /** Returns a copy with this relevance. */
    public Concept withRelevance(@Nullable Integer relevance) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** Returns a copy with this position. */
    public Concept withPoint(@Nullable GeoPoint point) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** Returns a copy with this type of a reviewed thing. */
    public Concept withReviewed(@Nullable Reviewable reviewed) {
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }

    /** A kind of concept. */
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

    /** How an article relates to a concept. */
    public enum Relation {
        /** The article is about it. */
        ABOUT,
        /** The article mentions it. */
        MENTIONS
    }
}
