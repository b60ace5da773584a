package org.standfirst.ingest.text;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.source.Reading;

/** Reads the marks, the link and the language that an element gives to its text. */
public final class InlineReader {
    private final Reading reading;
    private final Addresses addresses;
    private final Anchors anchors;

    /** Creates a reader of the elements in one source. */
    public InlineReader(Reading reading, Addresses addresses, Anchors anchors) {
        this.reading = reading;
        this.addresses = addresses;
        this.anchors = anchors;
    }

    /** Returns the format of the text in an inline element, given the {@code format} of the text around it. */
    public Format enter(Element element, Format format) {
        Format inner = Inline.format(element, format);
        if (element.attributesSize() == 0) {
            return inner;
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            switch (attribute.getKey()) {
                case "href" -> inner = element.normalName().equals("a") ? inner.withLink(link(element)) : inner;
                case "lang" -> inner = language(element, inner);
                case "title", "datetime", "cite" -> reportAttribute(element, attribute.getKey(), value);
                default -> {} // attributes for style sheets or scripts
            }
        }
        return inner;
    }

    private void reportAttribute(Element element, String name, String value) {
        if (!value.isBlank() && !value.trim().equals(element.text())) {
            reading.leaveOut(element, value, "is an attribute that running text does not have: " + name);
        }
    }

    /** Returns {@code format} with the language of a block, if it differs from that of the article. */
    public Format block(Element element, Format format) {
        if (element.attributesSize() == 0) {
            return format;
        }
        if (element.hasAttr("title")) {
            reportAttribute(element, "title", element.attr("title"));
        }
        Format inner = element.hasAttr("style") ? Inline.format(element, format) : format;
        Locale language = element.hasAttr("lang") ? Inline.language(element.attr("lang")) : null;
        boolean shared =
                language == null || reading.origin().language().toLanguageTag().equals(language.toLanguageTag());
        return shared ? inner : language(element, inner);
    }

    private Format language(Element element, Format format) {
        String tag = element.attr("lang");
        if (tag.isBlank()) {
            return format;
        }
        Locale language = Inline.language(tag);
        if (language == null) {
            reading.leaveOut(element, tag, "is not a language tag");
            return format;
        }
        return format.withLanguage(language);
    }

    private @Nullable Link link(Element element) {
        String href = element.attr("href");
        String fragment = anchors.fragment(href);
        if (fragment != null && !fragment.isEmpty() && anchors.has(fragment)) {
            return Link.of(Url.of("#" + fragment.replace(" ", "%20")));
        }
        Url url = fragment == null ? addresses.link(href) : null;
        if (url == null) {
            reading.leaveOut(element, href, "leads neither to a page nor to a block of the article");
            return null;
        }
        return new Link(
                url, element.hasAttr("rel") ? kind(element.attr("rel").toLowerCase(Locale.ROOT)) : Link.Kind.EDITORIAL);
    }

    private static Link.Kind kind(String rel) {
        List<String> words = List.of(rel.trim().split("\\s+"));
        return words.contains("sponsored")
                ? Link.Kind.SPONSORED
                : words.contains("ugc") ? Link.Kind.USER : Link.Kind.EDITORIAL;
    }
}
