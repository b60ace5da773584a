package org.standfirst.json.format;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.Access;
import org.standfirst.Byline;
import org.standfirst.CaptionTrack;
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
import org.standfirst.MachineRights;
import org.standfirst.MediaCredit;
import org.standfirst.Policies;
import org.standfirst.Publishing;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Series;
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
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** The readers and writers of the parts of content, for parts within the values of an application. */
public final class PartsJson {
    private static final Map<Class<?>, Part<?>> PARTS = Map.ofEntries(
            part(Url.class, (url, json) -> json.url(url), JsonInput::url),
            part(Identity.class, IdentityJson::write, IdentityJson::read),
            part(Headlines.class, HeadlinesJson::write, HeadlinesJson::read),
            part(Teaser.class, TeaserJson::write, TeaserJson::read),
            part(Dates.class, DatesJson::write, DatesJson::read),
            part(Publishing.class, PublishingJson::write, PublishingJson::read),
            part(Access.class, AccessJson::write, AccessJson::read),
            part(Sponsor.class, SponsorJson::write, SponsorJson::read),
            part(Correction.class, CorrectionJson::write, CorrectionJson::read),
            part(Byline.class, BylineJson::write, BylineJson::read),
            part(Credit.class, CreditJson::write, CreditJson::read),
            part(Credit.Role.class, (role, json) -> json.text(role.name()), in -> new Credit.Role(in.text())),
            part(Source.class, SourceJson::write, SourceJson::read),
            part(Topics.class, TopicsJson::write, TopicsJson::read),
            part(Section.class, SectionJson::write, SectionJson::read),
            part(Series.class, SeriesJson::write, SeriesJson::read),
            part(Concept.class, ConceptJson::write, ConceptJson::read),
            part(GeoPoint.class, GeoPointJson::write, GeoPointJson::read),
            part(RelatedLink.class, RelatedLinkJson::write, RelatedLinkJson::read),
            part(Translation.class, TranslationJson::write, TranslationJson::read),
            part(FeedLink.class, FeedLinkJson::write, FeedLinkJson::read),
            part(CaptionTrack.class, CaptionTrackJson::write, CaptionTrackJson::read),
            part(Rendition.class, RenditionJson::write, RenditionJson::read),
            part(Dimensions.class, DimensionsJson::write, DimensionsJson::read),
            part(MediaCredit.class, MediaCreditJson::write, MediaCreditJson::read),
            part(MachineRights.class, MachineRightsJson::write, MachineRightsJson::read),
            part(Rights.class, RightsJson::write, RightsJson::read),
            part(FocalPoint.class, FocalPointJson::write, FocalPointJson::read),
            part(CommentAuthor.class, CommentAuthorJson::write, CommentAuthorJson::read),
            part(CommentPolicy.class, CommentPolicyJson::write, CommentPolicyJson::read),
            part(Policies.class, PoliciesJson::write, PoliciesJson::read),
            part(RichText.Run.class, RichTextJson::run, RichTextJson::run),
            part(Link.class, LinkJson::write, LinkJson::read),
            part(ItemList.Item.class, ItemListJson::item, in -> ItemListJson.item(0, in)),
            part(Table.Row.class, TableJson::row, TableJson::row),
            part(Table.Cell.class, TableJson::cell, TableJson::cell),
            entry(Json.class, new Part<Json>(CustomJson::value, in -> CustomJson.value(1, in), new Json.JsonNull())));

    private PartsJson() {}

    /**
     * The reader and the writer of one type.
     *
     * @param writer writes a value
     * @param reader reads a value
     * @param nullValue the value of a JSON null
     * @param <T> the type
     */
    public record Part<T>(
            JsonWriter.Part<? super T> writer,
            Function<JsonInput, ? extends T> reader,
            @Nullable T nullValue) {}

    private static <T> Map.Entry<Class<?>, Part<?>> part(
            Class<T> type, JsonWriter.Part<? super T> writer, Function<JsonInput, T> reader) {
        return entry(type, new Part<T>(writer, reader, null));
    }

    /** Returns the reader and writer of {@code type}, or {@code null} if the type is not in the model. */
    public static @Nullable Part<?> of(Class<?> type) {
        return Content.class.isAssignableFrom(type) ? content(type.asSubclass(Content.class)) : PARTS.get(type);
    }

    private static <C extends Content> Part<C> content(Class<C> type) {
        return new Part<>(
                ContentJson::write, in -> type.cast(ContentJson.reader(type).apply(in)), null);
    }
}
