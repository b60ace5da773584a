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
 * A page as plain records, with only the components that our samples use. Unlike our models, they do not copy,
 * normalize or reject values. The kind of a block depends on which components are present, which avoids the cost of
 * polymorphism.
 */
@Json
public record PageDoc(
        int standfirst,
        String type,
        PublicationDoc publication,
        ArticleDoc article,
        @Nullable DiscussionDoc discussion) {

    /** The publication. */
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

    /** The identity of an article. */
    @Json
    public record IdentityDoc(String id, int revision, String url, String language) {}

    /** The status and genre. */
    @Json
    public record PublishingDoc(String status, String genre, AccessDoc access, boolean editorReviewed) {}

    /** The access level. */
    @Json
    public record AccessDoc(String level) {}

    /** The texts above the body. */
    @Json
    public record HeadlinesDoc(String headline, List<RunDoc> standfirst) {}

    /** The byline. */
    @Json
    public record BylineDoc(List<CreditDoc> credits, List<String> sources, String dateline) {}

    /** A credit of the byline. */
    @Json
    public record CreditDoc(AuthorDoc author, String role) {}

    /** A person. */
    @Json
    public record AuthorDoc(String type, String name, String kind, String url, List<String> profiles) {}

    /** The dates. */
    @Json
    public record DatesDoc(Instant published, Instant updated) {}

    /** The topics. */
    @Json
    public record TopicsDoc(
            List<SectionDoc> sections,
            List<SectionDoc> furtherSections,
            List<ConceptDoc> concepts,
            List<String> keywords) {}

    /** A section of the site. */
    @Json
    public record SectionDoc(String name, String url) {}

    /** A topic. */
    @Json
    public record ConceptDoc(String kind, String name, String url, String relation) {}

    /** The comment policy. */
    @Json
    public record PolicyDoc(boolean open, boolean visible, boolean premoderated) {}

    /** The comments. */
    @Json
    public record DiscussionDoc(String type, String articleId, List<CommentDoc> comments) {}

    /** A comment. */
    @Json
    public record CommentDoc(
            String type,
            String id,
            Instant posted,
            List<RunDoc> text,
            CommenterDoc author,
            @Nullable String parentId,
            String state,
            @Nullable Instant edited,
            int upvotes,
            int downvotes) {}

    /** The author of a comment. */
    @Json
    public record CommenterDoc(String name, @Nullable String url, boolean staff) {}
}
