package org.standfirst.json;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.Access;
import org.standfirst.Byline;
import org.standfirst.CommentAuthor;
import org.standfirst.CommentPolicy;
import org.standfirst.Concept;
import org.standfirst.Content;
import org.standfirst.Correction;
import org.standfirst.Credit;
import org.standfirst.Dates;
import org.standfirst.Dimensions;
import org.standfirst.FeedLink;
import org.standfirst.FocalPoint;
import org.standfirst.GeoPoint;
import org.standfirst.Headlines;
import org.standfirst.Identity;
import org.standfirst.PhotoCredit;
import org.standfirst.Policies;
import org.standfirst.Publishing;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Source;
import org.standfirst.Sponsor;
import org.standfirst.Teaser;
import org.standfirst.Topics;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.body.ItemList;
import org.standfirst.body.Json;
import org.standfirst.body.Link;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** Whatever content is made of, where it stands by itself: in an application's own values. */
final class PartsJson {
    private static final Map<Class<?>, Part<?>> PARTS = Map.ofEntries(
            part(Url.class, (url, json) -> json.url(url), JsonInput::url),
            part(Identity.class, ArticleJson::identity, ArticleJson::identity),
            part(Headlines.class, ArticleJson::headlines, ArticleJson::headlines),
            part(Teaser.class, ArticleJson::teaser, ArticleJson::teaser),
            part(Dates.class, ArticleJson::dates, ArticleJson::dates),
            part(Publishing.class, PublishingJson::write, PublishingJson::read),
            part(Access.class, PublishingJson::access, PublishingJson::access),
            part(Sponsor.class, PublishingJson::sponsor, PublishingJson::sponsor),
            part(Correction.class, PublishingJson::correction, PublishingJson::correction),
            part(Byline.class, BylineJson::write, BylineJson::read),
            part(Credit.class, BylineJson::credit, BylineJson::credit),
            part(Credit.Role.class, (role, json) -> json.text(role.name()), in -> new Credit.Role(in.text())),
            part(Source.class, BylineJson::source, BylineJson::source),
            part(Topics.class, TopicsJson::write, TopicsJson::read),
            part(Section.class, TopicsJson::section, TopicsJson::section),
            part(Concept.class, TopicsJson::concept, TopicsJson::concept),
            part(GeoPoint.class, TopicsJson::point, TopicsJson::point),
            part(RelatedLink.class, LinksJson::relatedLink, LinksJson::relatedLink),
            part(Translation.class, LinksJson::translation, LinksJson::translation),
            part(FeedLink.class, LinksJson::feedLink, LinksJson::feedLink),
            part(Rendition.class, MediaPartsJson::rendition, MediaPartsJson::rendition),
            part(Dimensions.class, MediaPartsJson::dimensions, MediaPartsJson::dimensions),
            part(PhotoCredit.class, MediaPartsJson::credit, MediaPartsJson::credit),
            part(Rights.class, MediaPartsJson::rights, MediaPartsJson::rights),
            part(FocalPoint.class, MediaPartsJson::focalPoint, MediaPartsJson::focalPoint),
            part(CommentAuthor.class, CommentsJson::author, CommentsJson::author),
            part(CommentPolicy.class, CommentsJson::policy, CommentsJson::policy),
            part(Policies.class, PublicationJson::policies, PublicationJson::policies),
            part(RichText.Run.class, RichTextJson::run, RichTextJson::run),
            part(Link.class, RichTextJson::link, RichTextJson::link),
            part(ItemList.Item.class, ListsJson::item, in -> ListsJson.item(0, in)),
            part(Table.Row.class, ListsJson::row, ListsJson::row),
            part(Table.Cell.class, ListsJson::cell, ListsJson::cell),
            entry(Json.class, new Part<Json>(CustomJson::value, in -> CustomJson.value(1, in), new Json.Null())));

    private PartsJson() {}

    /**
     * What writes and what reads one kind of value.
     *
     * @param writing writes it
     * @param reading reads it
     * @param ofNull what JSON's null is read as
     * @param <T> the kind
     */
    record Part<T>(
            JsonWriter.Part<? super T> writing,
            Function<JsonInput, ? extends T> reading,
            @Nullable T ofNull) {}

    private static <T> Map.Entry<Class<?>, Part<?>> part(
            Class<T> kind, JsonWriter.Part<? super T> writing, Function<JsonInput, T> reading) {
        return entry(kind, new Part<T>(writing, reading, null));
    }

    /** Returns how values of a class are written and read, or {@code null} if it is none of the model's. */
    static @Nullable Part<?> of(Class<?> kind) {
        return Content.class.isAssignableFrom(kind) ? content(kind.asSubclass(Content.class)) : PARTS.get(kind);
    }

    private static <C extends Content> Part<C> content(Class<C> kind) {
        return new Part<>(
                ContentJson::write, in -> kind.cast(ContentJson.reader(kind).apply(in)), null);
    }
}
