package org.standfirst.benchmarks.html;

import org.standfirst.benchmarks.view.BlockView;
import org.standfirst.benchmarks.view.DiscussionView;
import org.standfirst.benchmarks.view.ImageView;
import org.standfirst.benchmarks.view.LinkView;
import org.standfirst.benchmarks.view.PageView;
import org.standfirst.benchmarks.view.RunView;

/** The page built by a plain {@link StringBuilder}. */
final class BuilderPage {
    private final StringBuilder html;

    BuilderPage(int capacity) {
        html = new StringBuilder(capacity);
    }

    String page(PageView page) {
        head(page);
        header(page);
        figure(page.lead());
        html.append("</div><div class=\"sf-body e-content\">");
        page.blocks().forEach(this::block);
        footer(page);
        related(page);
        discussion(page);
        html.append("</main><footer class=\"sf-page-footer\"><p class=\"sf-footer-name\">")
                .append(escape(page.site()))
                .append("</p></footer></body></html>");
        return html.toString();
    }

    private void head(PageView page) {
        html.append("<!DOCTYPE html>"
                        + "<html prefix=\"og: https://ogp.me/ns# article: https://ogp.me/ns/article#\" lang=\"en-GB\" "
                        + "dir=\"ltr\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escape(page.title()))
                .append("</title><link rel=\"canonical\" href=\"")
                .append(escape(page.url()))
                .append("\"><meta name=\"description\" content=\"")
                .append(escape(page.description()))
                .append("\">");
        for (LinkView author : page.authors()) {
            html.append("<meta name=\"author\" content=\"")
                    .append(escape(author.text()))
                    .append("\">");
        }
        html.append("<meta name=\"robots\" content=\"max-image-preview:large, max-snippet:-1, "
                        + "max-video-preview:-1\"><meta name=\"color-scheme\" content=\"light dark\">"
                        + "<meta name=\"referrer\" content=\"strict-origin-when-cross-origin\">"
                        + "<meta property=\"og:type\" content=\"article\"><meta property=\"og:site_name\" content=\"")
                .append(escape(page.site()))
                .append("\"><meta property=\"og:title\" content=\"")
                .append(escape(page.headline()))
                .append("\"><meta property=\"og:description\" content=\"")
                .append(escape(page.description()))
                .append("\"><meta property=\"og:url\" content=\"")
                .append(escape(page.url()))
                .append("\"><meta property=\"og:locale\" content=\"en_GB\"><meta property=\"og:image\" content=\"")
                .append(escape(page.lead().src()))
                .append("\"><meta property=\"og:image:width\" content=\"")
                .append(page.lead().width())
                .append("\"><meta property=\"og:image:height\" content=\"")
                .append(page.lead().height())
                .append("\"><meta property=\"og:image:alt\" content=\"")
                .append(escape(page.lead().alt()))
                .append("\"><meta name=\"twitter:card\" content=\"summary_large_image\">"
                        + "<meta property=\"article:published_time\" content=\"")
                .append(escape(page.published().iso()))
                .append("\"><meta property=\"article:modified_time\" content=\"")
                .append(escape(page.updated().iso()))
                .append("\">");
        for (LinkView author : page.authors()) {
            html.append("<meta property=\"article:author\" content=\"")
                    .append(escape(author.url()))
                    .append("\">");
        }
        html.append("<meta property=\"article:section\" content=\"")
                .append(escape(page.topSection().text()))
                .append("\">");
        for (String keyword : page.keywords()) {
            html.append("<meta property=\"article:tag\" content=\"")
                    .append(escape(keyword))
                    .append("\">");
        }
        html.append("<script type=\"application/ld+json\">")
                .append(page.structuredData())
                .append("</script><link rel=\"stylesheet\" href=\"https://courier.example/site.css\"></head>");
    }

    private void header(PageView page) {
        html.append(
                        "<body class=\"sf-page\"><a class=\"sf-skip-link\" href=\"#content\">Skip to the article</a>"
                                + "<header class=\"sf-page-header\"><div class=\"sf-masthead\"><a class=\"sf-masthead-link\" href=\"")
                .append(escape(page.home()))
                .append("\">")
                .append(escape(page.site()))
                .append("</a></div><nav class=\"sf-breadcrumb\" aria-label=\"Breadcrumb\">"
                        + "<ol class=\"sf-breadcrumb-list\"><li class=\"sf-breadcrumb-item\">"
                        + "<a class=\"sf-breadcrumb-link\" href=\"")
                .append(escape(page.home()))
                .append("\">Home</a></li>");
        for (LinkView section : page.sections()) {
            html.append("<li class=\"sf-breadcrumb-item\"><a class=\"sf-breadcrumb-link\" href=\"")
                    .append(escape(section.url()))
                    .append("\">")
                    .append(escape(section.text()))
                    .append("</a></li>");
        }
        html.append("</ol></nav></header><main class=\"sf-main\" tabindex=\"-1\" id=\"content\">"
                        + "<article class=\"sf-article h-entry\" aria-labelledby=\"headline\" lang=\"en-GB\" dir=\"ltr\">"
                        + "<header class=\"sf-article-header\"><p class=\"sf-kicker\">"
                        + "<a class=\"sf-kicker-link p-category\" href=\"")
                .append(escape(page.section().url()))
                .append("\">")
                .append(escape(page.section().text()))
                .append("</a></p><h1 class=\"sf-headline p-name\" id=\"headline\">")
                .append(escape(page.headline()))
                .append("</h1><p class=\"sf-standfirst p-summary\">")
                .append(escape(page.description()))
                .append("</p><p class=\"sf-byline\">By ");
        for (LinkView author : page.authors()) {
            html.append(escape(author.before()))
                    .append("<span class=\"sf-author p-author h-card\">"
                            + "<a class=\"sf-author-link p-name u-url\" rel=\"author\" dir=\"auto\" href=\"")
                    .append(escape(author.url()))
                    .append("\">")
                    .append(escape(author.text()))
                    .append("</a></span>");
        }
        html.append(", in <span class=\"sf-dateline p-location\">")
                .append(escape(page.dateline()))
                .append("</span></p><p class=\"sf-dates\">Published <a class=\"sf-permalink u-url\" href=\"")
                .append(escape(page.url()))
                .append("\"><time class=\"sf-published dt-published\" datetime=\"")
                .append(escape(page.published().iso()))
                .append("\">")
                .append(escape(page.published().people()))
                .append("</time></a> · Updated <time class=\"sf-updated dt-updated\" datetime=\"")
                .append(escape(page.updated().iso()))
                .append("\">")
                .append(escape(page.updated().people()))
                .append("</time> · <span class=\"sf-reading-time\">")
                .append(page.readingMinutes())
                .append(" minute read</span></p></header><div class=\"sf-lead\">");
    }

    private void block(BlockView block) {
        if (block.paragraph() != null) {
            html.append("<p>");
            block.paragraph().runs().forEach(this::run);
            html.append("</p>");
        }
        if (block.quote() != null) {
            html.append("<blockquote class=\"sf-quote\"><p>")
                    .append(escape(block.quote().text()))
                    .append("</p><footer class=\"sf-quote-source\">")
                    .append(escape(block.quote().source()))
                    .append("</footer></blockquote>");
        }
        if (block.figure() != null) {
            figure(block.figure());
        }
        if (block.readAlso() != null) {
            html.append(
                            "<aside class=\"sf-read-also\" aria-label=\"Read more\"><p class=\"sf-read-also-item\">"
                                    + "<span class=\"sf-read-also-label\">Read more:</span> <a class=\"sf-read-also-link\" href=\"")
                    .append(escape(block.readAlso().url()))
                    .append("\">")
                    .append(escape(block.readAlso().text()))
                    .append("</a></p></aside>");
        }
    }

    private void run(RunView run) {
        if (run.plain() != null) {
            html.append(escape(run.plain()));
        }
        if (run.emphasis() != null) {
            html.append("<em>").append(escape(run.emphasis())).append("</em>");
        }
        if (run.link() != null) {
            html.append("<a href=\"")
                    .append(escape(run.link().url()))
                    .append("\">")
                    .append(escape(run.link().text()))
                    .append("</a>");
        }
    }

    private void footer(PageView page) {
        html.append("</div><footer class=\"sf-article-footer\"><nav class=\"sf-topics\" aria-label=\"Topics\">"
                + "<ul class=\"sf-topic-list\">");
        for (LinkView topic : page.topics()) {
            html.append("<li class=\"sf-topic\"><a class=\"sf-topic-link p-category\" rel=\"tag\" href=\"")
                    .append(escape(topic.url()))
                    .append("\">")
                    .append(escape(topic.text()))
                    .append("</a></li>");
        }
        html.append("</ul></nav></footer></article>");
        if (page.discussion() != null) {
            html.append("<p class=\"sf-comment-count\"><a class=\"sf-comment-count-link\" href=\"#comments\">")
                    .append(page.discussion().count())
                    .append(" comments</a></p>");
        }
    }

    private void related(PageView page) {
        if (page.hasRelated()) {
            html.append("<section class=\"sf-related\" id=\"related\" aria-labelledby=\"related-heading\">"
                    + "<h2 class=\"sf-related-heading\" id=\"related-heading\">You may also like</h2>"
                    + "<ul class=\"sf-related-list\">");
            for (LinkView link : page.related()) {
                html.append("<li class=\"sf-related-item\"><a class=\"sf-related-link\" href=\"")
                        .append(escape(link.url()))
                        .append("\">")
                        .append(escape(link.text()))
                        .append("</a></li>");
            }
            html.append("</ul></section>");
        }
    }

    private void discussion(PageView page) {
        if (page.discussion() != null) {
            html.append("<section class=\"sf-comments\" id=\"comments\" aria-labelledby=\"comments-heading\">"
                            + "<h2 class=\"sf-comments-heading\" id=\"comments-heading\">")
                    .append(page.discussion().count())
                    .append(" comments</h2>");
            for (DiscussionView.CommentView comment : page.discussion().comments()) {
                comment(comment);
            }
            html.append("</section>");
            form(page.notice());
        }
    }

    private void comment(DiscussionView.CommentView comment) {
        html.append(comment.before())
                .append("<article class=\"sf-comment p-comment h-cite\" id=\"comment-")
                .append(escape(comment.id()))
                .append("\" aria-labelledby=\"by-comment-")
                .append(escape(comment.id()))
                .append("\"><header class=\"sf-comment-header\"><h3 class=\"sf-comment-author\" id=\"by-comment-")
                .append(escape(comment.id()))
                .append("\"><span class=\"sf-comment-author-name p-author h-card\" dir=\"auto\">");
        if (comment.site() != null) {
            html.append("<a class=\"sf-comment-author-link u-url\" rel=\"nofollow ugc\" href=\"")
                    .append(escape(comment.site()))
                    .append("\">")
                    .append(escape(comment.author()))
                    .append("</a>");
        } else {
            html.append(escape(comment.author()));
        }
        html.append("</span>");
        if (comment.parent() != null) {
            html.append(", <a class=\"sf-comment-in-reply-to u-in-reply-to\" href=\"#comment-")
                    .append(escape(comment.parent().id()))
                    .append("\">in reply to <bdi>")
                    .append(escape(comment.parent().author()))
                    .append("</bdi></a>");
        }
        html.append("</h3><p class=\"sf-comment-dates\"><a class=\"sf-comment-link u-url\" href=\"#comment-")
                .append(escape(comment.id()))
                .append("\"><time class=\"sf-comment-time dt-published\" datetime=\"")
                .append(escape(comment.posted().iso()))
                .append("\">")
                .append(escape(comment.posted().people()))
                .append("</time></a>");
        if (comment.edited() != null) {
            html.append(", <span class=\"sf-comment-edited\">edited <time class=\"sf-comment-edited-time "
                            + "dt-updated\" datetime=\"")
                    .append(escape(comment.edited().iso()))
                    .append("\">")
                    .append(escape(comment.edited().people()))
                    .append("</time></span>");
        }
        html.append("</p></header><div class=\"sf-comment-text p-content\">");
        for (String paragraph : comment.paragraphs()) {
            html.append("<p>").append(escape(paragraph)).append("</p>");
        }
        html.append("</div>");
        if (comment.votes() != null) {
            html.append("<p class=\"sf-comment-votes\">")
                    .append(comment.votes().up())
                    .append(" for, ")
                    .append(comment.votes().down())
                    .append(" against</p>");
        }
        html.append("</article>").append(comment.after());
    }

    private void form(String notice) {
        html.append(
                        "<section class=\"sf-respond\" id=\"respond\" aria-labelledby=\"respond-heading\">"
                                + "<h2 class=\"sf-respond-heading\" id=\"respond-heading\">Leave a comment</h2>"
                                + "<form class=\"sf-form\" method=\"post\" action=\"https://courier.example/comments\">"
                                + "<input type=\"hidden\" name=\"comment-parent\" value=\"\"><p class=\"sf-form-field\">"
                                + "<label class=\"sf-form-label\" for=\"respond-comment-text\">Comment (required)</label>"
                                + "<textarea class=\"sf-form-text\" rows=\"6\" id=\"respond-comment-text\" name=\"comment-text\" "
                                + "maxlength=\"10000\" required=\"\"></textarea></p><p class=\"sf-form-field\">"
                                + "<label class=\"sf-form-label\" for=\"respond-comment-author\">Name (required)</label>"
                                + "<input class=\"sf-form-input\" type=\"text\" autocomplete=\"name\" "
                                + "id=\"respond-comment-author\" name=\"comment-author\" maxlength=\"100\" required=\"\"></p>"
                                + "<p class=\"sf-form-field\">"
                                + "<label class=\"sf-form-label\" for=\"respond-comment-email\">Email (required)</label>"
                                + "<input class=\"sf-form-input\" type=\"email\" autocomplete=\"email\" "
                                + "id=\"respond-comment-email\" name=\"comment-email\" maxlength=\"254\" required=\"\" "
                                + "aria-describedby=\"respond-email-note\"> <span class=\"sf-form-note\" "
                                + "id=\"respond-email-note\">Your email address is not published.</span></p>"
                                + "<p class=\"sf-form-field\">"
                                + "<label class=\"sf-form-label\" for=\"respond-comment-url\">Website</label>"
                                + "<input class=\"sf-form-input\" type=\"url\" autocomplete=\"url\" id=\"respond-comment-url\" "
                                + "name=\"comment-url\" maxlength=\"200\"></p><p class=\"sf-form-notice\" id=\"respond-notice\">")
                .append(escape(notice))
                .append(
                        "</p><p class=\"sf-form-actions\">"
                                + "<button class=\"sf-form-button\" type=\"submit\">Post comment</button></p></form></section>");
    }

    String figure(ImageView image) {
        html.append("<figure class=\"sf-photo\">");
        if (image.first()) {
            html.append("<img class=\"sf-photo-image u-photo\" src=\"")
                    .append(escape(image.src()))
                    .append("\" srcset=\"")
                    .append(escape(image.srcset()))
                    .append("\" sizes=\"(min-width: 44rem) 42rem, calc(100vw - 2rem)\" width=\"")
                    .append(image.width())
                    .append("\" height=\"")
                    .append(image.height())
                    .append("\" alt=\"")
                    .append(escape(image.alt()))
                    .append("\" fetchpriority=\"high\">");
        } else {
            html.append("<img class=\"sf-photo-image u-photo\" src=\"")
                    .append(escape(image.src()))
                    .append("\" srcset=\"")
                    .append(escape(image.srcset()))
                    .append("\" sizes=\"(min-width: 44rem) 42rem, calc(100vw - 2rem)\" width=\"")
                    .append(image.width())
                    .append("\" height=\"")
                    .append(image.height())
                    .append("\" alt=\"")
                    .append(escape(image.alt()))
                    .append("\" loading=\"lazy\" decoding=\"async\">");
        }
        html.append("<figcaption class=\"sf-caption\"><span class=\"sf-caption-text\">")
                .append(escape(image.caption()))
                .append("</span> <span class=\"sf-photo-credit\">Photo: <bdi>")
                .append(escape(image.credit()))
                .append("</bdi></span></figcaption></figure>");
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
