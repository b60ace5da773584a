package org.standfirst.ingest.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.standfirst.MediaCredit;
import org.standfirst.body.RichText;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.Children;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.InlineReader;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.Tags;
import org.standfirst.ingest.text.TextReader;

/** Reads captions, and separates the credit from the text. */
public final class Captions {
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(?:^|\\s|[-_])(?:photo-?|image-?|media-?)?(?:credits?|copyright|copyrightholder|photographer|attribution|creator)"
                    + "(?=$|\\s|[-_])");
    private static final Pattern DERIVED =
            Pattern.compile("(?:^|\\s)sf-(?:gallery-count|media-title|photo-rights|photo-licence)(?=$|\\s)");
    private static final Pattern PROPERTY = Pattern.compile("(?:^|\\s)sf-(?:digital-source|photo-concepts)(?=$|\\s)");
    private static final int MAX_CREDIT = 300;
    private static final int MAX_CAPTION = 1_000;

    private final Reading reading;
    private final InlineReader inline;

    /** Creates a reader of the captions in one source. */
    public Captions(Reading reading, InlineReader inline) {
        this.reading = reading;
        this.inline = inline;
    }

    /**
     * The caption and the credit of a picture or a recording.
     *
     * @param text the caption without the credit, or {@code null} for none
     * @param credit the credit, or {@code null} if it is not stated
     * @param media the media elements in the caption
     */
    public record Caption(@Nullable RichText text, @Nullable MediaCredit credit, List<Element> media) {
        /** No caption and no credit. */
        public static final Caption NONE = new Caption(null, null, List.of());

        /** Returns whether the text is too long for a caption of the model. */
        public boolean isTooLong() {
            return text != null && RichTexts.length(text) > MAX_CAPTION;
        }
    }

    /** Returns the texts of {@code elements} as one caption. */
    public Caption read(List<Element> elements, Format format) {
        List<RichText> texts = new ArrayList<>();
        List<Element> media = new ArrayList<>();
        List<Element> credits = new ArrayList<>();
        for (Element element : elements) {
            if (isCredit(element)) {
                credits.add(element);
                continue;
            }
            TextReader.Result result = TextReader.read(
                    element, format(element, format), each -> isSkipped(each, credits), reading, inline);
            media.addAll(result.media());
            if (!result.text().blank()) {
                texts.add(result.text());
            }
        }
        boolean own = elements.stream().anyMatch(each -> Tags.hasClass(each, "sf-caption"));
        RichText text = RichTexts.joined(texts, "\n");
        return own && credits.isEmpty() ? new Caption(orNull(text), null, media) : split(text, credits, media);
    }

    private boolean isSkipped(Element element, List<Element> credits) {
        if (Tags.isHidden(element)) {
            reportHidden(element);
            return true;
        }
        if (DERIVED.matcher(element.attr("class")).find()) {
            return true; // derived from other values, or read by OwnFigures
        }
        if (PROPERTY.matcher(element.attr("class")).find()) {
            reading.leaveOut(element, "is a printed property of a photo, which is not read back");
            return true;
        }
        boolean credit = isCredit(element);
        if (credit) {
            credits.add(element);
        }
        return credit;
    }

    private void reportHidden(Element element) {
        reading.leaveOut(element, "is hidden, such as a label for screen readers");
    }

    /** Returns whether an element is marked as a credit. */
    public static boolean isCredit(Element element) {
        if (element.attributesSize() == 0 || element.normalName().equals("img")) {
            return false;
        }
        if (!element.hasAttr("class") && !element.hasAttr("itemprop")) {
            return false;
        }
        String names = element.attr("class") + " " + element.attr("itemprop");
        return CREDIT.matcher(names).find() && element.text().length() <= MAX_CREDIT && !hasMedia(element);
    }

    private static boolean hasMedia(Element element) {
        return element.stream().anyMatch(Tags::isMedia);
    }

    private Caption split(RichText text, List<Element> credits, List<Element> media) {
        if (!credits.isEmpty()) {
            return new Caption(orNull(text), credit(credits), media);
        }
        String plain = RichTexts.words(text);
        CreditLabels.Found found = plain.length() > MAX_CAPTION ? null : CreditLabels.in(plain);
        MediaCredit credit = found == null ? null : Credits.of(found.words(), found.byPerson());
        if (found == null || credit == null) {
            return new Caption(orNull(text), null, media);
        }
        reportLinks(RichTexts.part(text, found.start(), plain.length()));
        return new Caption(orNull(RichTexts.trimmed(RichTexts.part(text, 0, found.start()))), credit, media);
    }

    private void reportLinks(RichText credit) {
        for (RichText.Run run : credit.runs()) {
            if (run.link() != null) {
                reading.leaveOut(run.link().url().text(), "is a link in a credit, which cannot have links");
            }
        }
    }

    private @Nullable MediaCredit credit(List<Element> elements) {
        List<String> lines = new ArrayList<>();
        for (Element element : elements) {
            reportAttributes(element);
            Element name = Children.first(element, "bdi");
            String words = visible(name == null ? element : name);
            if (!words.isBlank() && lines.stream().noneMatch(line -> line.contains(words))) {
                lines.add(words);
            }
            element.select("a[href]")
                    .forEach(link -> reading.leaveOut(
                            link, link.attr("href"), "is a link in a credit, which cannot have links"));
        }
        String line = String.join(" / ", lines);
        boolean own = elements.stream().allMatch(each -> Tags.hasClass(each, "sf-photo-credit"));
        MediaCredit credit = own ? Credits.ofPrintedLine(line) : Credits.of(line);
        if (credit == null && !lines.isEmpty()) {
            reading.leaveOut(elements.get(0), line, "is longer than the 300 characters of a credit");
        }
        return credit;
    }

    private String visible(Element element) {
        StringBuilder text = new StringBuilder();
        visible(element, text);
        return text.toString();
    }

    private void visible(Element element, StringBuilder text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode node) {
                text.append(node.getWholeText());
            } else if (child instanceof Element inner && Tags.isHidden(inner)) {
                reportHidden(inner);
            } else if (child instanceof Element inner) {
                reportAttributes(inner);
                visible(inner, text);
            }
        }
    }

    /**
     * Reports the attributes of an element that a credit does not have, except links, which are reported by the caller.
     */
    private void reportAttributes(Element element) {
        if (element.normalName().equals("a")) {
            inline.block(element, Format.PLAIN);
        } else {
            inline.enter(element, Format.PLAIN);
        }
    }

    private Format format(Element element, Format format) {
        return Tags.isBlock(element) ? inline.block(element, format) : inline.enter(element, format);
    }

    private static @Nullable RichText orNull(RichText text) {
        return text.blank() ? null : text;
    }
}
