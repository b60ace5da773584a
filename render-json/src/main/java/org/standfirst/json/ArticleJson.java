package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.standfirst.Article;
import org.standfirst.Byline;
import org.standfirst.CommentPolicy;
import org.standfirst.Correction;
import org.standfirst.Dates;
import org.standfirst.Headlines;
import org.standfirst.Identity;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Publishing;
import org.standfirst.RelatedLink;
import org.standfirst.Rights;
import org.standfirst.Teaser;
import org.standfirst.TextDirection;
import org.standfirst.Topics;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;

/** An article, and those of its groups that are small. */
final class ArticleJson {
    /** What an article has that says nothing; whatever is missing in JSON is as it is here. */
    static final Article PLAIN = Article.builder("", "").build();

    private static final Choice<TextDirection> DIRECTIONS = Choice.of(TextDirection.class);

    private ArticleJson() {}

    static JsonWriter write(Article article, JsonWriter json) {
        ContentJson.open(Kinds.ARTICLE, json);
        json.member(IDENTITY, article.identity(), ArticleJson::identity);
        json.member(PUBLISHING, article.publishing(), PublishingJson::write);
        json.member(HEADLINES, article.headlines(), ArticleJson::headlines);
        json.member(TEASER, article.teaser(), ArticleJson::teaser);
        json.member(BYLINE, article.byline(), BylineJson::write);
        json.member(DATES, article.dates(), ArticleJson::dates);
        json.member(LEAD, article.lead(), MediaJson::write);
        json.list(BODY, article.body(), BlocksJson::write);
        json.member(TOPICS, article.topics(), TopicsJson::write);
        json.list(CORRECTIONS, article.corrections(), PublishingJson::correction);
        json.list(RELATED, article.related(), LinksJson::relatedLink);
        json.list(TRANSLATIONS, article.translations(), LinksJson::translation);
        json.member(RIGHTS, article.rights(), MediaPartsJson::rights);
        json.member(COMMENT_POLICY, article.commentPolicy(), CommentsJson::policy);
        json.name(ATTRIBUTES).object();
        article.attributes().forEach((name, value) -> json.name(name).text(value));
        json.endObject();
        return json.endObject();
    }

    static Article read(JsonInput in) {
        Identity identity = PLAIN.identity();
        Publishing publishing = PLAIN.publishing();
        Headlines headlines = PLAIN.headlines();
        Teaser teaser = PLAIN.teaser();
        Byline byline = PLAIN.byline();
        Dates dates = PLAIN.dates();
        Media lead = null;
        List<Block> body = List.of();
        Topics topics = PLAIN.topics();
        List<Correction> corrections = List.of();
        List<RelatedLink> related = List.of();
        List<Translation> translations = List.of();
        Rights rights = null;
        CommentPolicy commentPolicy = PLAIN.commentPolicy();
        Map<String, String> attributes = Map.of();
        in.object(Kinds.ARTICLE);
        while (in.next()) {
            switch (in.name()) {
                case "identity" -> identity = identity(in);
                case "publishing" -> publishing = PublishingJson.read(in);
                case "headlines" -> headlines = headlines(in);
                case "teaser" -> teaser = teaser(in);
                case "byline" -> byline = BylineJson.read(in);
                case "dates" -> dates = dates(in);
                case "lead" -> lead = MediaJson.read(in);
                case "body" -> body = in.list(BlocksJson::read);
                case "topics" -> topics = TopicsJson.read(in);
                case "corrections" -> corrections = in.list(PublishingJson::correction);
                case "related" -> related = in.list(LinksJson::relatedLink);
                case "translations" -> translations = in.list(LinksJson::translation);
                case "rights" -> rights = MediaPartsJson.rights(in);
                case "commentPolicy" -> commentPolicy = CommentsJson.policy(in);
                case "attributes" -> attributes = in.texts();
                default -> in.unknown();
            }
        }
        in.require("identity", "headlines");
        return new Article(
                identity,
                publishing,
                headlines,
                teaser,
                byline,
                dates,
                lead,
                body,
                topics,
                corrections,
                related,
                translations,
                rights,
                commentPolicy,
                attributes);
    }

    static JsonWriter identity(Identity identity, JsonWriter json) {
        json.object();
        json.text(ID, identity.id());
        json.number(REVISION, identity.revision());
        json.url(URL, identity.url());
        json.text(SLUG, identity.slug());
        json.language(LANGUAGE, identity.language());
        json.word(DIRECTION, DIRECTIONS.wordOrNull(identity.direction()));
        return json.endObject();
    }

    static Identity identity(JsonInput in) {
        String id = "";
        int revision = PLAIN.identity().revision();
        Url url = null;
        String slug = null;
        Locale language = PLAIN.identity().language();
        TextDirection direction = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.text();
                case "revision" -> revision = in.number();
                case "url" -> url = in.url();
                case "slug" -> slug = in.text();
                case "language" -> language = in.language();
                case "direction" -> direction = in.choice(DIRECTIONS);
                default -> in.unknown();
            }
        }
        in.require("id");
        return new Identity(id, revision, url, slug, language, direction);
    }

    static JsonWriter headlines(Headlines headlines, JsonWriter json) {
        json.object();
        json.text(HEADLINE, headlines.headline());
        json.text(KICKER, headlines.kicker());
        json.text(SUBHEADLINE, headlines.subheadline());
        json.member(STANDFIRST, headlines.standfirst(), RichTextJson::write);
        return json.endObject();
    }

    static Headlines headlines(JsonInput in) {
        String headline = "";
        String kicker = null;
        String subheadline = null;
        RichText standfirst = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "headline" -> headline = in.text();
                case "kicker" -> kicker = in.text();
                case "subheadline" -> subheadline = in.text();
                case "standfirst" -> standfirst = RichTextJson.read(in);
                default -> in.unknown();
            }
        }
        in.require("headline");
        return new Headlines(headline, kicker, subheadline, standfirst);
    }

    static JsonWriter teaser(Teaser teaser, JsonWriter json) {
        json.object();
        json.text(SUMMARY, teaser.summary());
        json.text(LIST_HEADLINE, teaser.listHeadline());
        json.text(SOCIAL_HEADLINE, teaser.socialHeadline());
        json.text(SEARCH_HEADLINE, teaser.searchHeadline());
        json.member(PROMO_PHOTO, teaser.promoPhoto(), PhotoJson::write);
        return json.endObject();
    }

    static Teaser teaser(JsonInput in) {
        String summary = null;
        String listHeadline = null;
        String socialHeadline = null;
        String searchHeadline = null;
        Photo promoPhoto = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "summary" -> summary = in.text();
                case "listHeadline" -> listHeadline = in.text();
                case "socialHeadline" -> socialHeadline = in.text();
                case "searchHeadline" -> searchHeadline = in.text();
                case "promoPhoto" -> promoPhoto = PhotoJson.read(in);
                default -> in.unknown();
            }
        }
        return new Teaser(summary, listHeadline, socialHeadline, searchHeadline, promoPhoto);
    }

    static JsonWriter dates(Dates dates, JsonWriter json) {
        json.object();
        json.time(CREATED, dates.created());
        json.time(PUBLISHED, dates.published());
        json.time(UPDATED, dates.updated());
        json.time(SCHEDULED, dates.scheduled());
        json.time(EMBARGOED_UNTIL, dates.embargoedUntil());
        json.time(EXPIRES, dates.expires());
        return json.endObject();
    }

    static Dates dates(JsonInput in) {
        Instant created = null;
        Instant published = null;
        Instant updated = null;
        Instant scheduled = null;
        Instant embargoedUntil = null;
        Instant expires = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "created" -> created = in.time();
                case "published" -> published = in.time();
                case "updated" -> updated = in.time();
                case "scheduled" -> scheduled = in.time();
                case "embargoedUntil" -> embargoedUntil = in.time();
                case "expires" -> expires = in.time();
                default -> in.unknown();
            }
        }
        return new Dates(created, published, updated, scheduled, embargoedUntil, expires);
    }
}
