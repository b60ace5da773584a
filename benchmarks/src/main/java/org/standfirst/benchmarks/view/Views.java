package org.standfirst.benchmarks.view;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONWriter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.Credit;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Figure;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.schemaorg.SchemaOrgRenderer;

/** Converts our samples to views for the templates of the other engines. */
public final class Views {
    private final Page page;
    private final ZoneId zone;

    private Views(Page page) {
        this.page = page;
        this.zone = page.publication().timeZone();
    }

    /** Returns the view of a page. */
    public static PageView of(Page page) {
        return new Views(page).page();
    }

    /** Returns the view of a photo. */
    public static ImageView of(Photo photo, boolean first) {
        List<Rendition> byWidth = photo.renditions().stream()
                .sorted(Comparator.comparing(rendition -> rendition.pixels().width()))
                .toList();
        Rendition file = photo.renditions().get(0);
        return new ImageView(
                first,
                file.url().text(),
                byWidth,
                file.pixels().width(),
                file.pixels().height(),
                photo.alt(),
                photo.caption().plainText(),
                photo.credit().text());
    }

    private PageView page() {
        Article article = page.article();
        List<LinkView> sections =
                article.topics().sections().stream().map(Views::link).toList();
        return new PageView(
                article.headlines().headline() + " – " + page.publication().name(),
                article.headlines().headline(),
                article.headlines().standfirst().plainText(),
                article.identity().url().text(),
                page.publication().name(),
                page.publication().url().text(),
                of((Photo) article.lead(), true),
                sections,
                sections.get(sections.size() - 1),
                authors(article.byline().credits()),
                article.topics().keywords(),
                article.byline().dateline(),
                new TimeView(article.dates().published(), zone),
                new TimeView(article.dates().updated(), zone),
                article.readingMinutes(),
                article.body().stream().map(Views::block).toList(),
                article.topics().concepts().stream()
                        .map(concept -> link(concept.name(), concept.url()))
                        .toList(),
                !article.related().isEmpty(),
                article.related().stream().map(Views::link).toList(),
                page.discussion() == null ? null : discussion(page.discussion()),
                page.publication().commentNotice().plainText(),
                structuredData());
    }

    /** Returns the JSON-LD, written by the fastest of the JSON libraries from a prepared tree, escaped for a script. */
    private Supplier<String> structuredData() {
        JSONObject tree = JSON.parseObject(SchemaOrgRenderer.create().toBytes(page));
        return () -> JSON.toJSONString(tree, JSONWriter.Feature.BrowserSecure);
    }

    private static List<LinkView> authors(List<Credit> credits) {
        List<LinkView> links = new ArrayList<>();
        for (Credit credit : credits) {
            Author author = credit.author();
            links.add(new LinkView(links.isEmpty() ? "" : " and ", author.url().text(), author.name()));
        }
        return links;
    }

    private static LinkView link(Section section) {
        return link(section.name(), section.url());
    }

    private static LinkView link(RelatedLink related) {
        return link(related.title(), related.url());
    }

    private static LinkView link(String text, Url url) {
        return new LinkView("", url.text(), text);
    }

    private static BlockView block(Block block) {
        if (block instanceof Paragraph paragraph) {
            List<RunView> runs =
                    paragraph.text().runs().stream().map(Views::run).toList();
            return new BlockView(new BlockView.ParagraphView(runs), null, null, null);
        }
        if (block instanceof Quote quote) {
            String text = quote.paragraphs().get(0).plainText();
            return new BlockView(
                    null, new BlockView.QuoteView(text, quote.source().plainText()), null, null);
        }
        if (block instanceof Figure figure) {
            return new BlockView(null, null, of((Photo) figure.media(), false), null);
        }
        return new BlockView(
                null, null, null, link(((RelatedLinks) block).links().get(0)));
    }

    private static RunView run(RichText.Run run) {
        if (run.link() != null) {
            return new RunView(null, null, link(run.text(), run.link().url()));
        }
        return run.marks().contains(Mark.EMPHASIS)
                ? new RunView(null, run.text(), null)
                : new RunView(run.text(), null, null);
    }

    private DiscussionView discussion(Discussion discussion) {
        Map<String, Comment> byId = new HashMap<>();
        discussion.comments().forEach(comment -> byId.put(comment.id(), comment));
        List<Discussion.Entry> entries = discussion.threads();
        List<DiscussionView.CommentView> comments = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < entries.size(); i++) {
            int depth = entries.get(i).depth();
            int after = i + 1 < entries.size() ? entries.get(i + 1).depth() : -1;
            comments.add(comment(entries.get(i).comment(), opening(before, depth), closing(depth, after), byId));
            before = depth;
        }
        return new DiscussionView(discussion.count(), comments);
    }

    private static String opening(int before, int depth) {
        return (depth > before ? "<ol class=\"sf-comment-list\">" : "") + "<li class=\"sf-comment-item\">";
    }

    private static String closing(int depth, int after) {
        return after > depth
                ? ""
                : "</li>" + "</ol></li>".repeat(depth - Math.max(after, 0)) + (after < 0 ? "</ol>" : "");
    }

    private DiscussionView.CommentView comment(
            Comment comment, String before, String after, Map<String, Comment> byId) {
        Comment parent = comment.parentId() == null ? null : byId.get(comment.parentId());
        return new DiscussionView.CommentView(
                before,
                after,
                comment.id(),
                comment.author().name(),
                comment.author().url() == null ? null : comment.author().url().text(),
                parent == null
                        ? null
                        : new DiscussionView.ParentView(
                                parent.id(), parent.author().name()),
                new TimeView(comment.posted(), zone),
                timeOrNull(comment),
                List.of(comment.text().plainText().split("\n\n")),
                comment.upvotes() == 0 ? null : new DiscussionView.VotesView(comment.upvotes(), comment.downvotes()));
    }

    private @Nullable TimeView timeOrNull(Comment comment) {
        return comment.edited() == null ? null : new TimeView(comment.edited(), zone);
    }
}
