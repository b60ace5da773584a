package org.standfirst.ingest.body;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Leaf;
import org.standfirst.body.RichText;
import org.standfirst.ingest.article.Instants;
import org.standfirst.ingest.media.EmbedHosts;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.Children;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.Tags;

/** Reads the figures that our own renderer wrote, in which every part has its own class. */
final class OwnFigures {
    private static final int MAX_NOTICE = 300;
    private static final int MAX_FALLBACK = 10_000;
    private final Flow flow;
    private final Element figure;
    private final Format format;

    OwnFigures(Flow flow, Element figure, Format format) {
        this.flow = flow;
        this.figure = figure;
        this.format = format;
    }

    /** Returns whether our own renderer wrote a figure. */
    static boolean isOwn(Element figure) {
        return Tags.hasClass(figure, "sf-photo", "sf-gallery", "sf-video", "sf-audio", "sf-embed");
    }

    /** Reads an embed or a recording with the warning before it. Returns {@code false} if the figure is neither. */
    boolean read(Leaves leaves) {
        Embed embed = embed();
        Media recording = embed == null ? recording() : null;
        Leaf block = recording == null ? embed : Figure.of(recording);
        if (block == null) {
            return false;
        }
        for (Element warning : parts("sf-media-warning")) {
            flow.into(leaves).node(warning, format);
        }
        flow.into(leaves).emit(block, figure);
        return true;
    }

    /** Returns the embed in a figure, or {@code null} if there is none. */
    private @Nullable Embed embed() {
        Element link = Tags.hasClass(figure, "sf-embed") ? part("sf-embed-link") : null;
        Url url = link == null ? null : flow.readers.addresses.web(link.attr("href"));
        if (link == null || url == null) {
            return null;
        }
        Element provider = Children.first(figure, "bdi");
        String site = provider == null ? null : CleanText.lineOrNull(provider.wholeText(), 100);
        Element words = part("sf-embed-text");
        RichText fallback =
                words == null ? null : flow.readers.text(words, format).text();
        boolean fits = fallback == null || RichTexts.length(fallback) <= MAX_FALLBACK;
        if (words != null && !fits) {
            flow.readers.reading.leaveOut(
                    words, Reading.text(words), "is longer than the 10,000 characters of an embed");
        }
        return Embed.of(url)
                .withTitle(CleanText.lineOrNull(link.wholeText(), FigureParts.MAX_TITLE))
                .withProvider(site == null ? EmbedHosts.provider(url) : site)
                .withFallback(fits ? fallback : null);
    }

    /** Returns the recording in a figure, or {@code null} if there is none that can be read. */
    private @Nullable Media recording() {
        boolean video = Tags.hasClass(figure, "sf-video");
        if (!video && !Tags.hasClass(figure, "sf-audio")) {
            return null;
        }
        Element player = part(video ? "sf-video-player" : "sf-audio-player");
        Media read = player == null ? null : flow.readers.recordings.read(player);
        Url embedded = video ? address("sf-video-link") : null;
        if (read == null && embedded != null) {
            read = Video.builder("").embedUrl(embedded).build();
        }
        return read instanceof Video found ? video(found, embedded) : read instanceof Audio found ? audio(found) : null;
    }

    private Video video(Video video, @Nullable Url embedded) {
        return video.with(v -> v.title(title())
                .embedUrl(embedded)
                .url(address("sf-media-link"))
                .duration(duration())
                .published(published())
                .description(prose("sf-media-description"))
                .transcript(prose("sf-transcript")));
    }

    private Audio audio(Audio audio) {
        Element image = part("sf-audio-cover");
        Photo cover = image == null ? null : flow.readers.photos.read(image);
        return audio.with(a -> a.title(title())
                .cover(cover)
                .url(address("sf-media-link"))
                .duration(duration())
                .published(published())
                .description(prose("sf-media-description"))
                .transcript(prose("sf-transcript")));
    }

    /** Returns a copy of {@code media} with these rights. */
    static Media withRights(Media media, @Nullable Rights rights) {
        if (rights == null) {
            return media;
        }
        if (media instanceof Photo photo) {
            return photo.with(p -> p.rights(rights));
        }
        if (media instanceof Video video) {
            return video.with(v -> v.rights(rights));
        }
        return media instanceof Audio audio ? audio.with(a -> a.rights(rights)) : media;
    }

    /** Returns the rights that the caption states, or {@code null} for none. */
    @Nullable
    Rights rights() {
        String words = line("sf-photo-rights", MAX_NOTICE);
        Url url = address("sf-photo-licence");
        return words == null && url == null ? null : new Rights(null, words, null, url, null, null, null);
    }

    /** Returns the title of the medium, or {@code null} if there is none. */
    @Nullable
    String title() {
        return line("sf-media-title", FigureParts.MAX_TITLE);
    }

    private @Nullable String line(String className, int max) {
        Element part = part(className);
        return part == null ? null : CleanText.lineOrNull(part.wholeText(), max);
    }

    private @Nullable Url address(String className) {
        Element link = part(className);
        return link == null ? null : flow.readers.addresses.web(link.attr("href"));
    }

    private @Nullable Duration duration() {
        Element time = part("sf-media-duration");
        try {
            return time == null ? null : Duration.parse(time.attr("datetime"));
        } catch (DateTimeParseException e) { // another page uses the class for another purpose
            return null;
        }
    }

    private @Nullable Instant published() {
        Element time = part("sf-media-published");
        return time == null ? null : Instants.utc(time.attr("datetime"));
    }

    /** Returns the paragraphs of a class with blank lines between them, or {@code null} if there are none. */
    private @Nullable String prose(String className) {
        List<String> paragraphs = new ArrayList<>();
        for (Element part : parts(className)) {
            for (Element paragraph : part.normalName().equals("p") ? List.of(part) : Children.named(part, "p")) {
                paragraphs.add(RichTexts.words(
                        flow.readers.text(paragraph, Format.PLAIN).text()));
            }
        }
        String prose = String.join("\n\n", paragraphs);
        return prose.isEmpty() ? null : prose;
    }

    private @Nullable Element part(String className) {
        List<Element> parts = parts(className);
        return parts.isEmpty() ? null : parts.get(0);
    }

    /** Returns the elements of a class that are in this figure, without those in figures within it. */
    private List<Element> parts(String className) {
        return figure.getElementsByClass(className).stream()
                .filter(part -> part != figure && part.closest("figure") == figure)
                .toList();
    }
}
