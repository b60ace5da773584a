package org.standfirst.benchmarks.json;

import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.benchmarks.json.BlockDoc.PhotoDoc;
import org.standfirst.benchmarks.json.BlockDoc.RelatedDoc;
import org.standfirst.benchmarks.json.BlockDoc.RunDoc;

/**
 * A page as plain records, with what our samples have and no more. They hold texts as they are: nothing is copied, brought
 * to one form or refused, as it is in our models. Kinds of blocks are told apart by which parts are there, so that nobody
 * pays for polymorphism.
 */
@Json
public record PageDoc(
        int standfirst,
        String type,
        PublicationDoc publication,
        ArticleDoc article,
        @Nullable DiscussionDoc discussion) {

    /** What the site adds. */
    @Json
    public record PublicationDoc(
            String type,
            String name,
            String url,
            String language,
            String timeZone,
            List<String> profiles,
            Map<String, String> policies,
            List<RunDoc> commentNotice,
            List<String> feeds) {}

    /** The article. */
    @Json
    public record ArticleDoc(
            String type,
            IdentityDoc identity,
            PublishingDoc publishing,
            HeadlinesDoc headlines,
            Map<String, String> teaser,
            BylineDoc byline,
            DatesDoc dates,
            PhotoDoc lead,
            List<BlockDoc> body,
            TopicsDoc topics,
            List<String> corrections,
            List<RelatedDoc> related,
            List<String> translations,
            PolicyDoc commentPolicy,
            Map<String, String> attributes) {}

    /** What tells an article from others. */
    @Json
    public record IdentityDoc(String id, int revision, String url, String language) {}

    /** What it is. */
    @Json
    public record PublishingDoc(String status, String genre, AccessDoc access) {}

    /** Who may read it. */
    @Json
    public record AccessDoc(String level) {}

    /** The words above the body. */
    @Json
    public record HeadlinesDoc(String headline, List<RunDoc> standfirst) {}

    /** Who made it. */
    @Json
    public record BylineDoc(List<CreditDoc> credits, List<String> sources, String dateline) {}

    /** Who did what. */
    @Json
    public record CreditDoc(AuthorDoc author, String role) {}

    /** A person. */
    @Json
    public record AuthorDoc(String type, String name, String kind, String url, List<String> profiles) {}

    /** When it went out. */
    @Json
    public record DatesDoc(Instant published, Instant updated) {}

    /** What it is about. */
    @Json
    public record TopicsDoc(
            List<SectionDoc> sections,
            List<SectionDoc> furtherSections,
            List<ConceptDoc> concepts,
            List<String> keywords) {}

    /** A part of the site. */
    @Json
    public record SectionDoc(String name, String url) {}

    /** A topic. */
    @Json
    public record ConceptDoc(String kind, String name, String url, String relation) {}

    /** Who may comment. */
    @Json
    public record PolicyDoc(boolean open, boolean visible, boolean premoderated) {}

    /** The comments. */
    @Json
    public record DiscussionDoc(String type, String articleId, List<CommentDoc> comments) {}

    /** What a reader wrote. */
    @Json
    public record CommentDoc(
            String type,
            String id,
            Instant posted,
            String text,
            CommenterDoc author,
            @Nullable String parentId,
            String state,
            @Nullable Instant edited,
            int upvotes,
            int downvotes) {}

    /** A reader. */
    @Json
    public record CommenterDoc(String name, @Nullable String url, boolean staff) {}
}
