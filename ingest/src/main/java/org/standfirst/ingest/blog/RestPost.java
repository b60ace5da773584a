package org.standfirst.ingest.blog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.CommentPolicy;
import org.standfirst.Credit;
import org.standfirst.Discussion;
import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.json.JsonObject;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.wordpress.Post;

/** Reads one post or page of the REST API with the objects that are embedded in it. */
public final class RestPost {
    private final JsonObject post;
    private final Reading reading;
    private final ArticleFacts facts;
    private final String id;

    private RestPost(JsonObject post, String id, Reading reading) {
        this.post = post;
        this.id = id;
        this.reading = reading;
        facts = ArticleFacts.of(id, reading);
    }

    /** Returns the post of a JSON value. Any other value is reported, and the result is {@code null}. */
    public static @Nullable Post read(@Nullable Object value, String path, Reading reading) {
        JsonObject post = JsonObject.of(value, path);
        String id = post.text("id");
        boolean isPost = CleanText.isId(id) && value instanceof Map<?, ?> map && map.containsKey("content");
        if (!isPost) {
            reading.in(path).leaveOut(shortened(String.valueOf(value)), "is not a post of the REST API");
            return null;
        }
        return new RestPost(post, id, reading).read();
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    private Post read() {
        post.ignore("_links", "guid", "date", "modified", "ping_status", "template", "class_list", "type");
        headlines();
        String link = post.text("link");
        facts.url(post.path("link"), link);
        facts.slug(post.path("slug"), Addresses.decoded(post.text("slug")));
        PostStatus.set(post.path("status"), post.text("status"), facts, reading);
        facts.published(PostStatus.instant(post.path("date"), post.text("date_gmt"), post.text("date"), reading));
        facts.updated(
                PostStatus.instant(post.path("modified"), post.text("modified_gmt"), post.text("modified"), reading));
        facts.language(post.path("lang"), post.text("lang"));
        facts.article()
                .commentPolicy(
                        post.text("comment_status").equals("closed") ? CommentPolicy.CLOSED : CommentPolicy.OPEN);
        JsonObject embedded = post.object("_embedded");
        author(embedded);
        terms(embedded);
        image(embedded);
        Discussion discussion = comments(embedded);
        List<Block> body = body(reading.addresses().web(link));
        post.reportUnread(RestPost::isPlaceholder, reading);
        Article article = facts.build(body);
        return new Post(article, discussion);
    }

    private void headlines() {
        JsonObject title = post.object("title");
        String rendered = title.text("rendered");
        String raw = title.text("raw");
        facts.headline(title.path("rendered"), PlainText.of(rendered.isEmpty() ? raw : rendered));
        JsonObject excerpt = post.object("excerpt");
        excerpt.ignore("raw", "protected");
        String summary = PlainText.of(excerpt.text("rendered")).trim();
        if (!summary.isEmpty() && !isAutomatic(summary)) {
            facts.summary(excerpt.path("rendered"), summary);
        }
    }

    /** Returns whether WordPress generated the excerpt by truncating the body. */
    static boolean isAutomatic(String excerpt) {
        return excerpt.endsWith("[…]") || excerpt.endsWith("[...]");
    }

    private List<Block> body(@Nullable Url base) {
        JsonObject content = post.object("content");
        String rendered = content.text("rendered");
        String raw = content.text("raw");
        content.ignore("block_version");
        boolean stored = rendered.isEmpty() && !raw.isEmpty();
        JsonObject meta = post.object("meta");
        String notes = stored ? Notes.html(meta.text("footnotes"), reading) : "";
        meta.ignore("footnotes");
        Url origin = base == null ? reading.origin().base() : base;
        return PostBody.read(
                stored ? raw : rendered, stored, notes, number -> null, origin, reading.in(content.path("rendered")));
    }

    private void author(JsonObject embedded) {
        List<JsonObject> authors = embedded.objects("author", "name");
        for (JsonObject each : authors) {
            each.ignore("_links", "avatar_urls", "id", "slug", "meta");
            String name = facts.name(each.path("name"), PlainText.of(each.text("name")));
            if (name != null) {
                facts.credit(Credit.of(author(each, name), Credit.Role.WRITER));
            }
        }
        if (!authors.isEmpty()) {
            post.ignore("author");
        }
    }

    private Author author(JsonObject json, String name) {
        Url page = facts.web(json.path("link"), json.text("link"));
        Url site = facts.web(json.path("url"), json.text("url"));
        Author.Builder author = Author.builder(name).url(page);
        if (site != null && !site.equals(page)) {
            author.addProfile(site);
        }
        return author.bio(facts.bio(json.path("description"), json.text("description")))
                .build();
    }

    private void terms(JsonObject embedded) {
        Terms terms = new Terms(facts, reading);
        List<JsonObject> all = embedded.objectsOfLists("wp:term");
        if (!all.isEmpty()) {
            post.ignore("categories", "tags"); // their ids
        }
        for (JsonObject term : all) {
            term.ignore("_links", "slug");
            switch (term.text("taxonomy")) {
                case "category" -> {
                    Section section =
                            terms.section(term.path("name"), term.text("name"), term.text("link"), term.text("id"));
                    terms.category(term.path(), section == null ? List.of() : List.of(section));
                }
                case "post_tag" -> {
                    terms.tag(term.path("name"), term.text("name"));
                    term.ignore("id", "link");
                }
                default -> {} // the name is reported as unread
            }
        }
    }

    private void image(JsonObject embedded) {
        for (JsonObject media : embedded.objects("wp:featuredmedia", "source_url")) {
            FeaturedImage.read(media, reading).ifPresent(facts.article()::lead);
            post.ignore("featured_media");
        }
    }

    private @Nullable Discussion comments(JsonObject embedded) {
        Comments comments = new Comments(reading);
        for (JsonObject each : embedded.objectsOfLists("replies")) {
            each.ignore("_links", "author_avatar_urls", "link");
            comments.add(new Comments.RawComment(
                    each.path(),
                    each.text("id"),
                    each.text("parent"),
                    each.text("author_name"),
                    each.text("author"),
                    each.text("author_url"),
                    PostStatus.instant(each.path("date"), each.text("date_gmt"), each.text("date"), reading),
                    each.object("content").text("rendered"),
                    each.text("type"),
                    each.text("status").isEmpty() ? "approved" : each.text("status")));
        }
        return comments.discussion(id);
    }

    /** Returns whether WordPress writes this value if there is no value. */
    private static boolean isPlaceholder(String value) {
        return value.isBlank() || List.of("0", "false", "standard", "default").contains(value.toLowerCase(Locale.ROOT));
    }
}
