package org.standfirst.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.standfirst.html.markup.Additions;
import org.standfirst.html.markup.Tag;
import org.standfirst.utf8.BufferPool;

/**
 * The purpose of an element of the output. Every element has a role, which defines its name, classes and fixed
 * attributes; style sheets and customizations refer to roles. Classes that start with {@code sf-} are ours, the others
 * are microformats.
 */
public enum Role {
    // The document.
    DOCUMENT("html", "", "prefix", "og: https://ogp.me/ns# article: https://ogp.me/ns/article#"),
    HEAD("head"),
    CHARSET("meta", "", "charset", "utf-8"),
    VIEWPORT("meta", "", "name", "viewport", "content", "width=device-width, initial-scale=1"),
    TITLE("title"),
    CANONICAL("link", "", "rel", "canonical"),
    ALTERNATE("link", "", "rel", "alternate"),
    FEED("link", "", "rel", "alternate"),
    PREVIOUS("link", "", "rel", "prev"),
    NEXT("link", "", "rel", "next"),
    ICON("link", "", "rel", "icon"),
    META_DESCRIPTION("meta", "", "name", "description"),
    META_AUTHOR("meta", "", "name", "author"),
    META_ROBOTS("meta", "", "name", "robots"),
    META_COLOR_SCHEME("meta", "", "name", "color-scheme", "content", "light dark"),
    META_THEME_COLOR("meta", "", "name", "theme-color"),
    META_REFERRER("meta", "", "name", "referrer", "content", "strict-origin-when-cross-origin"),
    META_FEDIVERSE_CREATOR("meta", "", "name", "fediverse:creator"),
    META_TDM_RESERVATION("meta", "", "name", "tdm-reservation"),
    META_TDM_POLICY("meta", "", "name", "tdm-policy"),
    RSL_LICENCE("link", "", "rel", "license", "type", "application/rsl+xml"),
    C2PA_MANIFEST("link", "", "rel", "c2pa-manifest"),
    OPEN_GRAPH("meta"),
    TWITTER_CARD("meta", "", "name", "twitter:card"),
    STRUCTURED_DATA("script", "", "type", "application/ld+json"),
    STYLE("style"),
    STYLE_LINK("link", "", "rel", "stylesheet"),
    PAGE("body", "sf-page"),
    SKIP_LINK("a", "sf-skip-link"),
    PAGE_HEADER("header", "sf-page-header"),
    MASTHEAD("div", "sf-masthead"),
    MASTHEAD_LINK("a", "sf-masthead-link"),
    MASTHEAD_NAME("span", "sf-masthead-name"),
    MASTHEAD_LOGO("img", "sf-masthead-logo"),
    MAIN("main", "sf-main", "tabindex", "-1"),
    BREADCRUMB("nav", "sf-breadcrumb"),
    BREADCRUMB_LIST("ol", "sf-breadcrumb-list"),
    BREADCRUMB_ITEM("li", "sf-breadcrumb-item"),
    BREADCRUMB_LINK("a", "sf-breadcrumb-link"),
    BREADCRUMB_NAME("span", "sf-breadcrumb-name"),
    PAGE_FOOTER("footer", "sf-page-footer"),
    FOOTER_NAME("p", "sf-footer-name"),
    FOOTER_DESCRIPTION("p", "sf-footer-description"),
    FOOTER_NAVIGATION("nav", "sf-footer-navigation"),
    FOOTER_LINKS("ul", "sf-footer-links"),
    FOOTER_ITEM("li", "sf-footer-item"),
    FOOTER_LINK("a", "sf-footer-link"),
    FOOTER_COPYRIGHT("p", "sf-footer-copyright"),

    // The article.
    ARTICLE("article", "sf-article h-entry"),
    ARTICLE_HEADER("header", "sf-article-header"),
    LABEL("p", "sf-label"),
    ARTICLE_AGE("p", "sf-article-age"),
    CONTENT_WARNING("p", "sf-content-warning"),
    EDITORS_NOTE("p", "sf-editors-note"),
    KICKER("p", "sf-kicker"),
    KICKER_LINK("a", "sf-kicker-link p-category"),
    KICKER_NAME("span", "sf-kicker-name p-category"),
    HEADLINE("h", "sf-headline p-name"),
    SUBHEADLINE("p", "sf-subheadline"),
    STANDFIRST("p", "sf-standfirst p-summary"),
    SERIES("p", "sf-series"),
    SERIES_LINK("a", "sf-series-link"),
    SERIES_NAME("bdi", "sf-series-name"),
    SERIES_PART("span", "sf-series-part"),
    BYLINE("p", "sf-byline"),
    BYLINE_PORTRAIT("img", "sf-byline-portrait", "alt", "", "decoding", "async"),
    PRINTED_BYLINE("bdi", "sf-printed-byline p-author"),
    AUTHOR("span", "sf-author p-author h-card"),
    AUTHOR_LINK("a", "sf-author-link p-name u-url", "rel", "author", "dir", "auto"),
    AUTHOR_NAME("span", "sf-author-name p-name", "dir", "auto"),
    JOB_TITLE("span", "sf-job-title p-job-title"),
    DATELINE("span", "sf-dateline p-location"),
    CREDITS("p", "sf-credits"),
    CREDIT("span", "sf-credit"),
    CONTRIBUTOR("span", "sf-contributor h-card"),
    CONTRIBUTOR_LINK("a", "sf-contributor-link p-name u-url", "dir", "auto"),
    SOURCES("p", "sf-sources"),
    SOURCE("bdi", "sf-source"),
    SOURCE_LINK("a", "sf-source-link", "dir", "auto"),
    SPONSOR("p", "sf-sponsor"),
    SPONSOR_LINK("a", "sf-sponsor-link", "dir", "auto"),
    SPONSOR_LOGO("img", "sf-sponsor-logo", "alt", "", "loading", "lazy", "decoding", "async"),
    DATES("p", "sf-dates"),
    PUBLISHED("time", "sf-published dt-published"),
    UPDATED("time", "sf-updated dt-updated"),
    LIVE_ENDED("time", "sf-live-ended"),
    CORRECTED("a", "sf-corrected"),
    CORRECTED_TIME("time", "sf-corrected-time"),
    PERMALINK("a", "sf-permalink u-url"),
    READING_TIME("span", "sf-reading-time"),
    SHARE("nav", "sf-share"),
    SHARE_LIST("ul", "sf-share-list"),
    SHARE_ITEM("li", "sf-share-item"),
    SHARE_LINK("a", "sf-share-link", "rel", "nofollow noreferrer"),
    CONTENTS("nav", "sf-contents"),
    CONTENTS_TITLE("p", "sf-contents-title"),
    CONTENTS_LIST("ol", "sf-contents-list"),
    CONTENTS_ITEM("li", "sf-contents-item"),
    CONTENTS_LINK("a", "sf-contents-link"),
    TRANSLATIONS("nav", "sf-translations"),
    TRANSLATION_LIST("ul", "sf-translation-list"),
    TRANSLATION("li", "sf-translation"),
    TRANSLATION_LINK("a", "sf-translation-link", "rel", "alternate"),
    BODY("div", "sf-body e-content"),
    PAID_BODY("div", "sf-paid"),
    PAYWALL("div", "sf-paywall"),
    PAYWALL_TITLE("p", "sf-paywall-title"),
    PAYWALL_OFFER("p", "sf-paywall-offer"),
    PAYWALL_BUTTON("a", "sf-paywall-button"),
    PAYWALL_SIGN_IN("a", "sf-paywall-sign-in"),
    ARTICLE_FOOTER("footer", "sf-article-footer"),
    CORRECTIONS("section", "sf-corrections"),
    CORRECTIONS_HEADING("h", "sf-corrections-heading"),
    CORRECTION("p", "sf-correction"),
    RETRACTION("p", "sf-retraction"),
    CORRECTION_KIND("strong", "sf-correction-kind"),
    CORRECTION_TIME("time", "sf-correction-time"),
    CORRECTIONS_POLICY("p", "sf-corrections-policy"),
    CORRECTIONS_POLICY_LINK("a", "sf-corrections-policy-link"),
    TOPICS("nav", "sf-topics"),
    TOPIC_LIST("ul", "sf-topic-list"),
    TOPIC("li", "sf-topic"),
    TOPIC_LINK("a", "sf-topic-link p-category", "rel", "tag"),
    TOPIC_NAME("span", "sf-topic-name p-category"),
    RIGHTS("p", "sf-rights"),
    RIGHTS_LICENCE("a", "sf-rights-licence", "rel", "license"),
    AUTHORS("section", "sf-authors"),
    ADJACENT("nav", "sf-adjacent"),
    PREVIOUS_ARTICLE("a", "sf-previous-article", "rel", "prev"),
    NEXT_ARTICLE("a", "sf-next-article", "rel", "next"),
    ADJACENT_TITLE("bdi", "sf-adjacent-title"),

    // An author under the text or alone.
    AUTHOR_CARD("div", "sf-author-card h-card"),
    AUTHOR_CARD_NAME("p", "sf-author-card-name"),
    AUTHOR_CARD_TITLE("p", "sf-author-card-title p-job-title"),
    AUTHOR_CARD_BIO("p", "sf-author-card-bio p-note"),
    AUTHOR_CARD_FEDIVERSE("p", "sf-author-card-fediverse", "dir", "ltr"),
    AUTHOR_PROFILES("ul", "sf-author-profiles"),
    AUTHOR_PROFILE("li", "sf-author-profile"),
    AUTHOR_PROFILE_LINK("a", "sf-author-profile-link", "dir", "ltr"),

    // A publication alone.
    PUBLICATION("div", "sf-publication h-card"),
    PUBLICATION_LINK("a", "sf-publication-link p-name u-url"),
    PUBLICATION_NAME("span", "sf-publication-name p-name"),
    PUBLICATION_DESCRIPTION("p", "sf-publication-description p-note"),

    // Blocks.
    PARAGRAPH("p"),
    HEADING("h", "sf-heading"),
    QUOTE("blockquote", "sf-quote"),
    QUOTE_PARAGRAPH("p"),
    QUOTE_SOURCE("footer", "sf-quote-source"),
    PULL_QUOTE("aside", "sf-pull-quote", "role", "note"),
    PULL_QUOTE_TEXT("blockquote", "sf-pull-quote-text"),
    PULL_QUOTE_PARAGRAPH("p"),
    PULL_QUOTE_SOURCE("footer", "sf-pull-quote-source"),
    LIST("ul", "sf-list"),
    ORDERED_LIST("ol", "sf-list"),
    LIST_ITEM("li"),
    EMBED("figure", "sf-embed"),
    EMBED_LINK("a", "sf-embed-link"),
    EMBED_TEXT("blockquote", "sf-embed-text"),
    EMBED_PARAGRAPH("p"),
    EMBED_FRAME(
            "iframe",
            "sf-embed-frame",
            "sandbox",
            "allow-scripts allow-popups allow-presentation",
            "loading",
            "lazy",
            "referrerpolicy",
            "strict-origin-when-cross-origin",
            "allowfullscreen",
            ""),
    TABLE_FRAME("div", "sf-table-frame", "role", "group", "tabindex", "0"),
    TABLE("table", "sf-table"),
    TABLE_CAPTION("caption", "sf-table-caption"),
    TABLE_HEAD("thead"),
    TABLE_BODY("tbody"),
    TABLE_ROW("tr"),
    COLUMN_HEADER("th", "", "scope", "col"),
    ROW_HEADER("th", "", "scope", "row"),
    TABLE_CELL("td"),
    CODE("pre", "sf-code", "dir", "ltr"),
    CODE_TEXT("code"),
    DIVIDER("hr", "sf-divider"),
    READ_ALSO("aside", "sf-read-also", "role", "note"),
    READ_ALSO_ITEM("p", "sf-read-also-item"),
    READ_ALSO_LABEL("span", "sf-read-also-label"),
    READ_ALSO_LINK("a", "sf-read-also-link"),
    RATING("p", "sf-rating"),
    RATING_STARS("span", "sf-rating-stars", "aria-hidden", "true"),
    RATING_VALUE("strong", "sf-rating-value"),
    RATING_VERDICT("span", "sf-rating-verdict"),
    RATING_SUMMARY("p", "sf-rating-summary"),
    PLACE("div", "sf-place h-geo"),
    PLACE_NAME("p", "sf-place-name p-name"),
    PLACE_ADDRESS("p", "sf-place-address", "dir", "auto"),
    PLACE_POINT("data", "sf-place-point", "dir", "ltr"),
    PLACE_MAP("a", "sf-place-map"),
    PLACE_CAPTION("p", "sf-place-caption"),
    BOX("div", "sf-box", "role", "note"),
    KEY_POINTS("section", "sf-box"),
    BOX_TITLE("h", "sf-box-title"),
    DETAILS("details", "sf-details"),
    DETAILS_TITLE("summary", "sf-details-title"),
    KEY_EVENTS("nav", "sf-key-events"),
    KEY_EVENTS_TITLE("p", "sf-key-events-title"),
    KEY_EVENT_LIST("ol", "sf-key-event-list"),
    KEY_EVENT("li", "sf-key-event"),
    KEY_EVENT_TIME("time", "sf-key-event-time"),
    KEY_EVENT_LINK("a", "sf-key-event-link"),
    LIVE_DAY("p", "sf-live-day"),
    LIVE_DAY_TIME("time", "sf-live-day-time"),
    LIVE_UPDATE("article", "sf-live-update"),
    LIVE_UPDATE_TITLE("h", "sf-live-update-title"),
    LIVE_UPDATE_DATES("p", "sf-live-update-dates"),
    LIVE_UPDATE_LINK("a", "sf-live-update-link"),
    LIVE_UPDATE_TIME("time", "sf-live-update-time"),
    LIVE_UPDATE_UPDATED("time", "sf-live-update-updated"),
    LIVE_UPDATE_PINNED("strong", "sf-live-update-pinned"),
    LIVE_UPDATE_BYLINE("p", "sf-live-update-byline"),
    LIVE_UPDATE_AUTHOR("span", "sf-live-update-author h-card"),
    LIVE_UPDATE_AUTHOR_LINK("a", "sf-live-update-author-link p-name u-url", "dir", "auto"),
    LIVE_UPDATE_KEY("strong", "sf-live-update-key"),
    CUSTOM("p", "sf-custom"),

    // Media.
    PHOTO("figure", "sf-photo"),
    PICTURE("picture"),
    PICTURE_SOURCE("source"),
    PHOTO_IMAGE("img", "sf-photo-image u-photo"),
    PHOTO_LINK("a", "sf-photo-link"),
    CAPTION("figcaption", "sf-caption"),
    CAPTION_TEXT("span", "sf-caption-text"),
    PHOTO_CONCEPTS("span", "sf-photo-concepts"),
    PHOTO_CONCEPT_LINK("a", "sf-photo-concept-link"),
    PHOTO_CREDIT("span", "sf-photo-credit"),
    PHOTO_RIGHTS("span", "sf-photo-rights"),
    PHOTO_LICENCE("a", "sf-photo-licence"),
    DIGITAL_SOURCE("span", "sf-digital-source"),
    MEDIA_WARNING("p", "sf-media-warning"),
    GALLERY("figure", "sf-gallery"),
    GALLERY_LIST("ul", "sf-gallery-list"),
    GALLERY_ITEM("li", "sf-gallery-item"),
    GALLERY_POSITION("span", "sf-gallery-position"),
    GALLERY_COUNT("span", "sf-gallery-count"),
    VIDEO("figure", "sf-video"),
    VIDEO_PLAYER("video", "sf-video-player", "controls", "", "preload", "none"),
    VIDEO_LINK("a", "sf-video-link"),
    AUDIO("figure", "sf-audio"),
    AUDIO_LINK("a", "sf-audio-link"),
    AUDIO_PLAYER("audio", "sf-audio-player", "controls", "", "preload", "none"),
    AUDIO_COVER("img", "sf-audio-cover", "alt", "", "loading", "lazy", "decoding", "async"),
    MEDIA_SOURCE("source"),
    MEDIA_TRACK("track", "", "kind", "captions"),
    MEDIA_TITLE("strong", "sf-media-title"),
    MEDIA_LINK("a", "sf-media-link"),
    MEDIA_DURATION("time", "sf-media-duration"),
    MEDIA_PUBLISHED("time", "sf-media-published"),
    MEDIA_DESCRIPTION("p", "sf-media-description"),
    TRANSCRIPT("details", "sf-transcript"),
    TRANSCRIPT_TITLE("summary", "sf-transcript-title"),
    TRANSCRIPT_PARAGRAPH("p"),

    // Running text.
    LINK("a"),
    LANGUAGE("span"),
    NAME("bdi"),
    STRONG("strong"),
    EMPHASIS("em"),
    STRIKETHROUGH("s"),
    HIGHLIGHT("mark"),
    TITLE_OF_WORK("cite"),
    QUOTATION("q"),
    INLINE_CODE("code", "", "dir", "ltr"),
    SUBSCRIPT("sub"),
    SUPERSCRIPT("sup"),
    LINE_BREAK("br"),

    // Under the article.
    RELATED("section", "sf-related"),
    RELATED_HEADING("h", "sf-related-heading"),
    RELATED_LIST("ul", "sf-related-list"),
    RELATED_ITEM("li", "sf-related-item"),
    RELATED_IMAGE("img", "sf-related-image", "alt", "", "loading", "lazy", "decoding", "async"),
    RELATED_LINK("a", "sf-related-link"),
    PROMOTED("span", "sf-promoted"),
    RELATED_TIME("time", "sf-related-time"),
    RELATED_DESCRIPTION("p", "sf-related-description"),
    COMMENT_COUNT("p", "sf-comment-count"),
    COMMENT_COUNT_LINK("a", "sf-comment-count-link"),
    COMMENTS("section", "sf-comments"),
    COMMENTS_HEADING("h", "sf-comments-heading"),
    COMMENT_LIST("ol", "sf-comment-list"),
    COMMENT_ITEM("li", "sf-comment-item"),
    COMMENT("article", "sf-comment p-comment h-cite"),
    COMMENT_HEADER("header", "sf-comment-header"),
    COMMENT_AUTHOR("h", "sf-comment-author"),
    COMMENT_AVATAR(
            "img",
            "sf-comment-avatar",
            "alt",
            "",
            "width",
            "40",
            "height",
            "40",
            "loading",
            "lazy",
            "decoding",
            "async"),
    COMMENT_AUTHOR_NAME("span", "sf-comment-author-name p-author h-card", "dir", "auto"),
    COMMENT_AUTHOR_LINK("a", "sf-comment-author-link u-url"),
    COMMENT_STAFF("span", "sf-comment-staff"),
    COMMENT_IN_REPLY_TO("a", "sf-comment-in-reply-to u-in-reply-to"),
    COMMENT_DATES("p", "sf-comment-dates"),
    COMMENT_LINK("a", "sf-comment-link u-url"),
    COMMENT_TIME("time", "sf-comment-time dt-published"),
    COMMENT_EDITED("span", "sf-comment-edited"),
    COMMENT_EDITED_TIME("time", "sf-comment-edited-time dt-updated"),
    COMMENT_PENDING("p", "sf-comment-pending"),
    COMMENT_LABEL("p", "sf-comment-label"),
    COMMENT_TEXT("div", "sf-comment-text p-content"),
    COMMENT_PARAGRAPH("p"),
    COMMENT_VOTES("p", "sf-comment-votes"),
    COMMENT_REPLY("p", "sf-comment-reply"),
    COMMENT_REPLY_LINK("a", "sf-comment-reply-link", "rel", "nofollow"),
    COMMENT_REMOVED("p", "sf-comment-removed"),
    COMMENT_PAGES("nav", "sf-comment-pages"),
    PREVIOUS_COMMENTS("a", "sf-previous-comments"),
    NEXT_COMMENTS("a", "sf-next-comments"),
    RESPOND("section", "sf-respond"),
    RESPOND_HEADING("h", "sf-respond-heading"),
    RESPOND_CLOSED("p", "sf-respond-closed"),
    FORM("form", "sf-form", "method", "post"),
    FORM_ERRORS("div", "sf-form-errors", "role", "alert"),
    FORM_ERRORS_TITLE("p", "sf-form-errors-title"),
    FORM_ERROR_LIST("ul", "sf-form-error-list"),
    FORM_ERROR_ITEM("li", "sf-form-error-item"),
    FORM_ERROR_LINK("a", "sf-form-error-link"),
    HIDDEN_FIELD("input", "", "type", "hidden"),
    FORM_FIELD("p", "sf-form-field"),
    FORM_LABEL("label", "sf-form-label"),
    FORM_TEXT("textarea", "sf-form-text", "rows", "6"),
    FORM_INPUT("input", "sf-form-input"),
    FORM_ERROR("span", "sf-form-error"),
    FORM_NOTE("span", "sf-form-note"),
    FORM_NOTICE("p", "sf-form-notice"),
    FORM_POLICY("p", "sf-form-policy"),
    COMMENTS_CLOSE("time", "sf-comments-close"),
    FORM_ACTIONS("p", "sf-form-actions"),
    FORM_BUTTON("button", "sf-form-button", "type", "submit");

    private final String element;
    private final boolean heading;
    private final boolean isVoid;
    private final String classes;
    private final Map<String, String> attributes;

    Role(String element) {
        this(element, "");
    }

    Role(String element, String classes, String... attributes) {
        this.element = element;
        this.heading = element.equals("h");
        this.isVoid = isVoid(element);
        this.classes = classes;
        this.attributes = pairs(attributes);
    }

    /** Returns whether the element is a heading, whose level depends on its position. */
    boolean heading() {
        return heading;
    }

    /** Returns whether the element is void: it has no content and no closing tag. */
    boolean isVoid() {
        return isVoid;
    }

    /** Encodes the tags of a heading at a level from 1 to 6, or of another element at level 0. */
    Tag tag(int level, Profile profile, Additions additions, BufferPool buffer) {
        Map<String, String> all = additions.addedTo(classes, attributes);
        all.keySet().removeIf(name -> !profile.keeps(name));
        return Tag.of(profile.element(heading ? "h" + level : element), all, buffer);
    }

    private static boolean isVoid(String element) {
        return switch (element) {
            case "br", "hr", "img", "input", "link", "meta", "source", "track" -> true;
            default -> false;
        };
    }

    private static Map<String, String> pairs(String... attributes) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            pairs.put(attributes[i], attributes[i + 1]);
        }
        return Collections.unmodifiableMap(pairs);
    }
}
