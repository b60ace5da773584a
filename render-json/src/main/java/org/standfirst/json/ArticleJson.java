package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Article;
import org.standfirst.Dates;
import org.standfirst.Headlines;
import org.standfirst.Identity;
import org.standfirst.Teaser;
import org.standfirst.TextDirection;

/** An article, and those of its groups that are small. */
final class ArticleJson {

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

    private static JsonWriter identity(Identity identity, JsonWriter json) {
        json.object();
        json.text(ID, identity.id());
        json.number(REVISION, identity.revision());
        json.url(URL, identity.url());
        json.text(SLUG, identity.slug());
        json.language(LANGUAGE, identity.language());
        json.word(DIRECTION, DIRECTIONS.wordOrNull(identity.direction()));
        return json.endObject();
    }

    private static JsonWriter headlines(Headlines headlines, JsonWriter json) {
        json.object();
        json.text(HEADLINE, headlines.headline());
        json.text(KICKER, headlines.kicker());
        json.text(SUBHEADLINE, headlines.subheadline());
        json.member(STANDFIRST, headlines.standfirst(), RichTextJson::write);
        return json.endObject();
    }

    private static JsonWriter teaser(Teaser teaser, JsonWriter json) {
        json.object();
        json.text(SUMMARY, teaser.summary());
        json.text(LIST_HEADLINE, teaser.listHeadline());
        json.text(SOCIAL_HEADLINE, teaser.socialHeadline());
        json.text(SEARCH_HEADLINE, teaser.searchHeadline());
        json.member(PROMO_PHOTO, teaser.promoPhoto(), PhotoJson::write);
        return json.endObject();
    }

    private static JsonWriter dates(Dates dates, JsonWriter json) {
        json.object();
        json.time(CREATED, dates.created());
        json.time(PUBLISHED, dates.published());
        json.time(UPDATED, dates.updated());
        json.time(SCHEDULED, dates.scheduled());
        json.time(EMBARGOED_UNTIL, dates.embargoedUntil());
        json.time(EXPIRES, dates.expires());
        return json.endObject();
    }
}
