package org.standfirst.ingest.blog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.CommentPolicy;
import org.standfirst.Credit;
import org.standfirst.Discussion;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.Instants;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.wordpress.Post;

/** Reads one post or page of an export. */
final class ExportPost {
    private static final Set<String> READ = Set.of(
            "title",
            "link",
            "pubDate",
            "dc:creator",
            "guid",
            "description",
            "content:encoded",
            "excerpt:encoded",
            "wp:post_id",
            "wp:post_date",
            "wp:post_date_gmt",
            "wp:post_modified",
            "wp:post_modified_gmt",
            "wp:comment_status",
            "wp:ping_status",
            "wp:post_name",
            "wp:status",
            "wp:post_parent",
            "wp:menu_order",
            "wp:post_type",
            "category",
            "wp:postmeta",
            "wp:comment");
    private static final Set<String> OWN_META = Set.of(
            "_edit_last",
            "_edit_lock",
            "_thumbnail_id",
            "footnotes",
            "_pingme",
            "_encloseme",
            "_wp_page_template",
            "_wp_old_slug",
            "_wp_old_date");

    private final Xml.Node item;
    private final ExportIndex index;
    private final Reading reading;
    private final ArticleFacts facts;
    private final String id;

    private ExportPost(Xml.Node item, String id, ExportIndex index, Reading reading) {
        this.item = item;
        this.id = id;
        this.index = index;
        this.reading = reading;
        facts = ArticleFacts.of(id, reading);
    }

    /** Returns the post of an item. An item without an id is reported, and the result is {@code null}. */
    static @Nullable Post read(Xml.Node item, ExportIndex index, Reading reading) {
        String id = item.text("wp:post_id");
        if (!CleanText.isId(id)) {
            reading.leaveOut(item.text("title"), "is a post without an id");
            return null;
        }
        return new ExportPost(item, id, index, reading).read();
    }

    private Post read() {
        facts.headline("title", PlainText.of(item.text("title")));
        String excerpt = PlainText.of(item.text("excerpt:encoded")).trim();
        if (!excerpt.isEmpty()) {
            facts.summary("excerpt:encoded", excerpt);
        }
        facts.url("link", item.text("link"));
        facts.slug("wp:post_name", Addresses.decoded(item.text("wp:post_name")));
        PostStatus.set("wp:status", item.text("wp:status"), facts, reading);
        facts.published(
                PostStatus.instant("wp:post_date", item.text("wp:post_date_gmt"), item.text("wp:post_date"), reading));
        facts.updated(PostStatus.instant(
                "wp:post_modified", item.text("wp:post_modified_gmt"), item.text("wp:post_modified"), reading));
        facts.language("language", index.language());
        boolean closed = item.text("wp:comment_status").equals("closed");
        facts.article().commentPolicy(closed ? CommentPolicy.CLOSED : CommentPolicy.OPEN);
        String name = facts.name("dc:creator", index.author(item.text("dc:creator")));
        if (name != null) {
            facts.credit(Credit.of(name, Credit.Role.WRITER));
        }
        terms();
        image();
        List<Block> body = body();
        reportUnread();
        return new Post(facts.build(body), comments());
    }

    private void terms() {
        Terms terms = new Terms(facts, reading);
        for (Xml.Node term : item.all("category")) {
            String name = term.text().toString();
            switch (term.domain()) {
                case "category" ->
                    terms.category("category", index.breadcrumb(term.nicename(), name, terms, "category"));
                case "post_tag", "tag" -> terms.tag("category", name);
                default ->
                    reading.in("category")
                            .leaveOut(name, "is a term of " + term.domain() + ", which articles do not have");
            }
        }
    }

    private void image() {
        String number = meta("_thumbnail_id");
        ExportIndex.Attachment image = number.isEmpty() ? null : index.attachment(number);
        if (image != null) {
            FeaturedImage.read(image.url(), image.alt(), image.caption(), "", "", reading.in("_thumbnail_id"))
                    .ifPresent(facts.article()::lead);
        } else if (!number.isEmpty()) {
            reading.in("_thumbnail_id")
                    .leaveOut(number, "is an image that does not come before this post in the source");
        }
    }

    private List<Block> body() {
        Url link = reading.addresses().web(item.text("link"));
        Url base = link == null ? reading.origin().base() : link;
        String notes = Notes.html(meta("footnotes"), reading.in("footnotes"));
        return PostBody.read(
                item.text("content:encoded"), true, notes, index::figure, base, reading.in("content:encoded"));
    }

    private @Nullable Discussion comments() {
        Comments comments = new Comments(reading);
        for (Xml.Node each : item.all("wp:comment")) {
            String number = each.text("wp:comment_id");
            comments.add(new Comments.RawComment(
                    "comment[" + number + "]",
                    number,
                    each.text("wp:comment_parent"),
                    each.text("wp:comment_author"),
                    each.text("wp:comment_user_id"),
                    each.text("wp:comment_author_url"),
                    Instants.utc(each.text("wp:comment_date_gmt")),
                    each.text("wp:comment_content"),
                    each.text("wp:comment_type"),
                    each.text("wp:comment_approved")));
        }
        return comments.discussion(id);
    }

    private String meta(String key) {
        for (Xml.Node meta : item.all("wp:postmeta")) {
            if (meta.text("wp:meta_key").equals(key)) {
                return meta.text("wp:meta_value").trim();
            }
        }
        return "";
    }

    private void reportUnread() {
        for (Xml.Node each : item.children()) {
            String text = each.text().toString().trim();
            if (!READ.contains(each.name()) && !text.isEmpty() && !text.equals("0")) {
                reading.in(each.name()).leaveOut(text, "has no property in the model");
            }
        }
        for (Xml.Node meta : item.all("wp:postmeta")) {
            String key = meta.text("wp:meta_key");
            if (!OWN_META.contains(key) && !meta.text("wp:meta_value").isBlank()) {
                reading.in(key).leaveOut(meta.text("wp:meta_value"), "has no property in the model");
            }
        }
    }
}
