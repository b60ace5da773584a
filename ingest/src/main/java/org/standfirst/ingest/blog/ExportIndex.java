package org.standfirst.ingest.blog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Section;

/** The authors, categories and attachments to which the posts of an export refer. */
final class ExportIndex {
    private static final int MAX_BREADCRUMB = 8;

    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, Category> categories = new HashMap<>();
    private final Map<String, Attachment> attachments = new HashMap<>();
    private String site = "";
    private String language = "";

    /** A category; {@code parent} is the slug of the category above it. */
    private record Category(String id, String name, String parent) {}

    /** An uploaded image. */
    record Attachment(String url, String alt, String caption) {}

    /** Adds the authors and categories before the first item, and reads the address and the language of the site. */
    void addHead(String xml) {
        Xml.Node root = Xml.parse(xml + "</channel></rss>", true);
        List<Xml.Node> channels = root == null ? List.of() : root.all("channel");
        for (Xml.Node channel : channels) {
            site = channel.text("wp:base_blog_url").isEmpty() ? channel.text("link") : channel.text("wp:base_blog_url");
            language = channel.text("language");
            for (Xml.Node author : channel.all("wp:author")) {
                authors.put(author.text("wp:author_login"), author.text("wp:author_display_name"));
            }
            for (Xml.Node each : channel.all("wp:category")) {
                Category category = new Category(
                        each.text("wp:term_id"), each.text("wp:cat_name"), each.text("wp:category_parent"));
                categories.put(each.text("wp:category_nicename"), category);
            }
        }
    }

    /** Adds an item if it is an attachment. */
    void addItem(Xml.Node item) {
        if (item.text("wp:post_type").equals("attachment")) {
            String alt = "";
            for (Xml.Node meta : item.all("wp:postmeta")) {
                alt = meta.text("wp:meta_key").equals("_wp_attachment_image_alt") ? meta.text("wp:meta_value") : alt;
            }
            attachments.put(
                    item.text("wp:post_id"),
                    new Attachment(item.text("wp:attachment_url"), alt, item.text("excerpt:encoded")));
        }
    }

    /** Returns the language of the site; empty if it is not stated. */
    String language() {
        return language;
    }

    /** Returns the address of the site; empty if it is not stated. */
    String site() {
        return site;
    }

    /** Returns the display name of an author. */
    String author(String login) {
        String name = authors.getOrDefault(login, "");
        return name.isBlank() ? login : name;
    }

    @Nullable
    Attachment attachment(String id) {
        return attachments.get(id);
    }

    /** Returns the HTML of an image with its caption, or {@code null} if it is not known. */
    @Nullable
    String figure(String id) {
        Attachment image = attachments.get(id);
        return image == null
                ? null
                : "<figure>" + FeaturedImage.tag(image.url(), image.alt(), "", "") + "<figcaption>" + image.caption()
                        + "</figcaption></figure>";
    }

    /** Returns a category with its ancestors, the topmost first. */
    List<Section> breadcrumb(String slug, String name, Terms terms, String path) {
        Deque<Section> breadcrumb = new ArrayDeque<>();
        String at = slug;
        for (int i = 0; i < MAX_BREADCRUMB && !at.isEmpty(); i++) {
            Category category = categories.get(at);
            String label = category == null ? (i == 0 ? name : at) : category.name();
            Section section = terms.section(path, label, address(at), category == null ? "" : category.id());
            if (section != null) {
                breadcrumb.addFirst(section);
            }
            at = parent(at);
        }
        return List.copyOf(breadcrumb);
    }

    /** Returns the slug of the category above a category; empty if there is none. */
    private String parent(String slug) {
        Category category = categories.get(slug);
        return category == null || category.parent().equals(slug) ? "" : category.parent();
    }

    private String address(String slug) {
        StringBuilder path = new StringBuilder();
        String at = slug;
        for (int i = 0; i < MAX_BREADCRUMB && !at.isEmpty(); i++) {
            path.insert(0, "/" + at);
            at = parent(at);
        }
        return site.isEmpty() ? "" : site.replaceFirst("/+$", "") + "/category" + path + "/";
    }
}
