package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import java.util.Map;
import org.standfirst.Article;
import org.standfirst.Byline;
import org.standfirst.CommentPolicy;
import org.standfirst.Correction;
import org.standfirst.Dates;
import org.standfirst.Headlines;
import org.standfirst.Identity;
import org.standfirst.Media;
import org.standfirst.Publishing;
import org.standfirst.RelatedLink;
import org.standfirst.Rights;
import org.standfirst.Teaser;
import org.standfirst.Topics;
import org.standfirst.Translation;
import org.standfirst.body.Block;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes articles. The records within an article have their own classes. */
final class ArticleJson {
    /** An article with every default. Supplies the values of properties that are missing. */
    static final Article DEFAULTS = Article.builder("", "").build();

    private ArticleJson() {}

    static JsonWriter write(Article article, JsonWriter json) {
        ContentJson.open(Kind.ARTICLE, json);
        json.member(IDENTITY, article.identity(), IdentityJson::write);
        json.member(PUBLISHING, article.publishing(), PublishingJson::write);
        json.member(HEADLINES, article.headlines(), HeadlinesJson::write);
        json.member(TEASER, article.teaser(), TeaserJson::write);
        json.member(BYLINE, article.byline(), BylineJson::write);
        json.member(DATES, article.dates(), DatesJson::write);
        json.member(LEAD, article.lead(), MediaJson::write);
        json.list(BODY, article.body(), BlockJson::write);
        json.member(TOPICS, article.topics(), TopicsJson::write);
        json.list(CORRECTIONS, article.corrections(), CorrectionJson::write);
        json.list(RELATED, article.related(), RelatedLinkJson::write);
        json.list(TRANSLATIONS, article.translations(), TranslationJson::write);
        json.member(RIGHTS, article.rights(), RightsJson::write);
        json.member(COMMENT_POLICY, article.commentPolicy(), CommentPolicyJson::write);
        json.name(ATTRIBUTES).object();
        article.attributes().forEach((name, value) -> json.name(name).text(value));
        json.endObject();
        return json.endObject();
    }

    static Article read(JsonInput in) {
        Identity identity = DEFAULTS.identity();
        Publishing publishing = DEFAULTS.publishing();
        Headlines headlines = DEFAULTS.headlines();
        Teaser teaser = DEFAULTS.teaser();
        Byline byline = DEFAULTS.byline();
        Dates dates = DEFAULTS.dates();
        Media lead = null;
        List<Block> body = List.of();
        Topics topics = DEFAULTS.topics();
        List<Correction> corrections = List.of();
        List<RelatedLink> related = List.of();
        List<Translation> translations = List.of();
        Rights rights = null;
        CommentPolicy commentPolicy = DEFAULTS.commentPolicy();
        Map<String, String> attributes = Map.of();
        in.object(Kind.ARTICLE.word);
        while (in.next()) {
            switch (in.property()) {
                case IDENTITY -> identity = IdentityJson.read(in);
                case PUBLISHING -> publishing = PublishingJson.read(in);
                case HEADLINES -> headlines = HeadlinesJson.read(in);
                case TEASER -> teaser = TeaserJson.read(in);
                case BYLINE -> byline = BylineJson.read(in);
                case DATES -> dates = DatesJson.read(in);
                case LEAD -> lead = MediaJson.read(in);
                case BODY -> body = in.list(BlockJson::read);
                case TOPICS -> topics = TopicsJson.read(in);
                case CORRECTIONS -> corrections = in.list(CorrectionJson::read);
                case RELATED -> related = in.list(RelatedLinkJson::read);
                case TRANSLATIONS -> translations = in.list(TranslationJson::read);
                case RIGHTS -> rights = RightsJson.read(in);
                case COMMENT_POLICY -> commentPolicy = CommentPolicyJson.read(in);
                case ATTRIBUTES -> attributes = in.texts();
                default -> in.unknown();
            }
        }
        in.require(IDENTITY, HEADLINES);
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
}
