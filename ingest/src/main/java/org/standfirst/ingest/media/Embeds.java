package org.standfirst.ingest.media;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Url;
import org.standfirst.body.Embed;
import org.standfirst.body.RichText;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.InlineReader;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.Tags;
import org.standfirst.ingest.text.TextReader;

/** Reads embeds of other sites: frames, objects, and quotations that a social network's script replaces by a post. */
public final class Embeds {
    private static final List<String> FRAME_ADDRESSES = List.of(
            "src", "data-src", "data-lazy-src", "data-url", "data", "data-litespeed-src", "data-cookieblock-src");
    private static final List<String> PLACEHOLDER_ADDRESSES =
            List.of("data-oembed-url", "url", "data-href", "data-url", "data-src", "src");
    private static final Set<String> NOT_PLACEHOLDERS = Set.of("a", "li");

    /** The classes of buttons and comments of social networks, which have the address of a page, not of a post. */
    private static final String[] WIDGETS = {"fb-like", "fb-comments", "fb-share-button", "share"};

    private static final int MAX_TITLE = 300;
    private static final int MAX_FALLBACK = 10_000;

    private final Reading reading;
    private final Addresses addresses;
    private final InlineReader inline;

    /** Creates a reader of the embeds in one source. */
    public Embeds(Reading reading, Addresses addresses, InlineReader inline) {
        this.reading = reading;
        this.addresses = addresses;
        this.inline = inline;
    }

    /**
     * Returns the embed of an {@code iframe}, {@code embed} or {@code object}. If there is none, the element is
     * reported, and the result is {@code null}.
     */
    public @Nullable Embed frame(Element frame) {
        if (Lengths.pixels(frame.attr("width")) == 0 || Lengths.pixels(frame.attr("height")) == 0) {
            reading.leaveOut(frame, Reading.tag(frame), "is invisible");
            reportFallback(frame);
            return null;
        }
        for (String name : FRAME_ADDRESSES) {
            Url url = frame.hasAttr(name) ? addresses.web(frame.attr(name)) : null;
            if (url != null) {
                reportOtherAddresses(frame, name);
                reportFallback(frame);
                Dimensions size = Lengths.size(frame);
                return of(url).withTitle(CleanText.lineOrNull(frame.attr("title"), MAX_TITLE))
                        .withShape(size == null || size.height() == null ? null : size);
            }
        }
        reading.leaveOut(frame, Reading.tag(frame), "has no web address");
        reportFallback(frame);
        return null;
    }

    private void reportOtherAddresses(Element frame, String used) {
        for (String name : FRAME_ADDRESSES) {
            boolean other = !name.equals(used) && frame.hasAttr(name);
            if (other && !frame.attr(name).isBlank() && !frame.attr(name).equals(frame.attr(used))) {
                reading.leaveOut(frame, frame.attr(name), "is a second address of a frame");
            }
        }
    }

    private void reportFallback(Element frame) {
        String text = Reading.text(frame);
        if (!text.isBlank()) {
            reading.leaveOut(frame, text, "is for browsers without frames");
        }
    }

    /** Returns whether an {@code object} element has the address of its content. */
    public static boolean hasAddress(Element object) {
        return FRAME_ADDRESSES.stream().anyMatch(object::hasAttr);
    }

    /** Returns the embed of a page or a player. */
    public static Embed of(Url address) {
        Url page = EmbedHosts.page(address);
        return Embed.of(page).withProvider(EmbedHosts.provider(page));
    }

    /**
     * Returns the embed of an element without content that has the address of a post or a player in an attribute, as
     * editors write it for a script; {@code null} for any other element, such as a button to share a page.
     */
    public @Nullable Embed placeholder(Element element) {
        boolean empty = element.attributesSize() > 0 && element.childrenSize() == 0 && !element.hasText();
        if (!empty || NOT_PLACEHOLDERS.contains(element.normalName()) || Tags.hasClass(element, WIDGETS)) {
            return null;
        }
        for (String name : PLACEHOLDER_ADDRESSES) {
            Url url = element.hasAttr(name) ? addresses.web(element.attr(name)) : null;
            if (url != null && EmbedHosts.isPost(EmbedHosts.page(url))) {
                return of(url).withTitle(CleanText.lineOrNull(element.attr("title"), MAX_TITLE));
            }
        }
        return null;
    }

    /** Returns whether a quotation is the post of a social network. */
    public static boolean isPost(Element quotation) {
        return Tags.hasClass(
                quotation,
                "twitter-tweet",
                "twitter-video",
                "instagram-media",
                "tiktok-embed",
                "bluesky-embed",
                "text-post-media",
                "reddit-embed-bq",
                "reddit-card",
                "mastodon-embed",
                "fb-post");
    }

    /**
     * Returns the embed of a post of a social network, with its text as the fallback; {@code null} if it has no
     * address.
     */
    public @Nullable Embed post(Element quotation, Format format) {
        Url url = postAddress(quotation);
        if (url == null) {
            return null;
        }
        TextReader.Result words = TextReader.read(quotation, format.withoutLink(), Tags::isHidden, reading, inline);
        words.media().forEach(media -> reading.leaveOut(media, "is a picture within an embed"));
        RichText text = words.text();
        boolean fits = RichTexts.length(text) <= MAX_FALLBACK;
        if (!fits) {
            reading.leaveOut(quotation, text.plainText(), "is longer than the 10,000 characters of an embed");
        }
        return of(url).withFallback(fits ? text : null);
    }

    private @Nullable Url postAddress(Element quotation) {
        for (String name :
                List.of("data-instgrm-permalink", "cite", "data-text-post-permalink", "data-href", "data-embed-url")) {
            Url url = quotation.hasAttr(name) ? addresses.web(quotation.attr(name)) : null;
            if (url != null) {
                return url;
            }
        }
        Url last = null;
        for (Element link : quotation.select("a[href]")) {
            Url url = addresses.web(link.attr("href"));
            last = url != null && (last == null || EmbedHosts.isPost(url)) ? url : last;
        }
        return last;
    }
}
