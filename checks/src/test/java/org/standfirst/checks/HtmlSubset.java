package org.standfirst.checks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Author;
import org.standfirst.CaptionTrack;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Leaf;
import org.standfirst.body.Link;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/**
 * Removes the values of a block that a round trip through the HTML of a page may lose:
 *
 * <ul>
 * <li>of headings: gaps between levels, and the kind of a heading of more than 300 characters;
 * <li>of code: the programming language;
 * <li>of related links: everything except title, address and whether the link is paid for;
 * <li>of files: type, size and name; alternative files of a photo, of which browsers choose one by type;
 * <li>of photos: focal point, date, place, concepts, id, and the difference between a missing and an empty description;
 * <li>of rights: everything except the copyright notice and the licence;
 * <li>of credits: everything except the printed line, in which slashes replace commas;
 * <li>of recordings: the losses of files, rights and credits above, and the texts of their pictures;
 * <li>of embeds: the shape;
 * <li>of links: links to parts of the page outside the body; apostrophes in addresses are encoded;
 * <li>of live updates: fractions of a second, and a time of change before the publication;
 * <li>of the authors of live updates: everything except name and address.
 * </ul>
 */
final class HtmlSubset {
    private static final int MAX_HEADING = 300;

    private HtmlSubset() {}

    /** Returns the subset of {@code block} that a round trip keeps. */
    static Block of(Block block) {
        if (block instanceof Box box) {
            return box.withContent(leaves(box.content()));
        }
        if (block instanceof LiveUpdate update) {
            return update.withContent(leaves(update.content()))
                    .withAt(seconds(update.at()))
                    .withUpdated(later(update.at(), update.updated()))
                    .withAuthors(
                            update.authors().stream().map(HtmlSubset::author).toList());
        }
        return block instanceof Leaf leaf ? leaf(leaf) : block;
    }

    private static @Nullable Instant later(Instant at, @Nullable Instant updated) {
        return updated == null || !updated.isAfter(at) ? null : seconds(updated);
    }

    private static @Nullable Instant seconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Author author(Author author) {
        Url page = author.url();
        return Author.builder(author.name())
                .url(page == null ? null : url(page))
                .build();
    }

    private static List<Leaf> leaves(List<Leaf> leaves) {
        return leaves.stream()
                .map(leaf -> leaf instanceof Heading heading
                        ? heading.withLevel(2)
                        : leaf) // levels follow from the container
                .map(HtmlSubset::leaf)
                .toList();
    }

    private static Leaf leaf(Leaf leaf) {
        if (leaf instanceof Paragraph paragraph) {
            return new Paragraph(text(paragraph.text()), paragraph.id());
        }
        if (leaf instanceof Heading heading) {
            RichText text = text(heading.text());
            int length = text.plainText().codePointCount(0, text.plainText().length());
            return length > MAX_HEADING
                    ? new Paragraph(text, heading.id())
                    : new Heading(heading.level(), text, heading.id());
        }
        if (leaf instanceof Quote quote) {
            List<RichText> paragraphs =
                    quote.paragraphs().stream().map(HtmlSubset::text).toList();
            return new Quote(paragraphs, orNull(quote.source()), orNull(quote.url()), quote.id());
        }
        if (leaf instanceof PullQuote quote) {
            return new PullQuote(text(quote.text()), orNull(quote.source()), quote.id());
        }
        if (leaf instanceof ItemList list) {
            return list(list);
        }
        if (leaf instanceof Table table) {
            return new Table(table.rows().stream().map(HtmlSubset::row).toList(), orNull(table.caption()), table.id());
        }
        if (leaf instanceof Embed embed) {
            return new Embed(
                    url(embed.url()),
                    embed.provider(),
                    embed.title(),
                    orNull(embed.caption()),
                    embed.id(),
                    orNull(embed.fallback()),
                    null);
        }
        if (leaf instanceof RelatedLinks related) {
            return related.withLinks(
                    related.links().stream().map(HtmlSubset::link).toList());
        }
        if (leaf instanceof Code code) {
            return code.withProgrammingLanguage(null);
        }
        return leaf instanceof Figure figure ? figure.withMedia(media(figure.media())) : leaf;
    }

    private static ItemList list(ItemList list) {
        return list.withStart(list.ordered() ? list.start() : null)
                .withReversed(list.ordered() && list.reversed())
                .withItems(list.items().stream()
                        .map(item -> item.withText(text(item.text()))
                                .withNested(item.nested() == null ? null : list(item.nested())))
                        .toList());
    }

    private static Table.Row row(Table.Row row) {
        return new Table.Row(row.cells().stream()
                .map(cell -> cell.withText(text(cell.text()))
                        .withHeader(cell.header() && !cell.text().blank()))
                .toList());
    }

    private static RelatedLink link(RelatedLink link) {
        RelatedLink plain = RelatedLink.of(link.title(), url(link.url()));
        return link.relation() == RelatedLink.Relation.PROMOTED
                ? plain.withRelation(RelatedLink.Relation.PROMOTED)
                : plain;
    }

    private static Media media(Media media) {
        if (media instanceof Photo photo) {
            return photo(photo);
        }
        if (media instanceof Gallery gallery) {
            return Gallery.builder(
                            gallery.photos().stream().map(HtmlSubset::photo).toList())
                    .title(gallery.title())
                    .caption(orNull(gallery.caption()))
                    .build();
        }
        return media instanceof Video video ? video(video) : audio((Audio) media);
    }

    private static Photo photo(Photo photo) {
        return Photo.builder(file(photo.renditions().get(0), true))
                .alt(photo.alt() == null ? "" : photo.alt())
                .caption(orNull(photo.caption()))
                .credit(credit(photo.credit()))
                .rights(rights(photo.rights()))
                .title(photo.title())
                .link(photo.link() == null || isOutside(photo.link()) ? null : link(photo.link()))
                .build();
    }

    private static Video video(Video video) {
        List<Rendition> files = new ArrayList<>();
        video.renditions().forEach(file -> files.add(file(file, files.isEmpty() && isWhole(file))));
        Photo poster = video.poster();
        return Video.builder("")
                .title(video.title())
                .renditions(files)
                .poster(
                        files.isEmpty() || poster == null
                                ? null
                                : Photo.builder(Rendition.of(
                                                url(poster.renditions().get(0).url())))
                                        .build())
                .caption(orNull(video.caption()))
                .credit(credit(video.credit()))
                .rights(rights(video.rights()))
                .duration(video.duration())
                .published(seconds(video.published()))
                .description(video.description())
                .transcript(video.transcript())
                .url(orNull(video.url()))
                .embedUrl(orNull(video.embedUrl()))
                .captionTracks(files.isEmpty() ? List.of() : tracks(video.captionTracks()))
                .build();
    }

    private static Audio audio(Audio audio) {
        Photo cover = audio.cover();
        return Audio.builder("", audio.renditions().get(0))
                .title(audio.title())
                .renditions(audio.renditions().stream()
                        .map(file -> file(file, false))
                        .toList())
                .cover(
                        cover == null
                                ? null
                                : Photo.builder(file(cover.renditions().get(0), true))
                                        .alt("")
                                        .build())
                .caption(orNull(audio.caption()))
                .credit(credit(audio.credit()))
                .rights(rights(audio.rights()))
                .duration(audio.duration())
                .published(seconds(audio.published()))
                .description(audio.description())
                .transcript(audio.transcript())
                .url(orNull(audio.url()))
                .captionTracks(tracks(audio.captionTracks()))
                .build();
    }

    private static boolean isWhole(Rendition file) {
        return file.pixels() != null && file.pixels().height() != null;
    }

    private static List<CaptionTrack> tracks(List<CaptionTrack> tracks) {
        return tracks.stream().map(track -> track.withUrl(url(track.url()))).toList();
    }

    private static Rendition file(Rendition file, boolean sized) {
        return new Rendition(url(file.url()), sized ? file.pixels() : null, null, null, null);
    }

    private static @Nullable MediaCredit credit(@Nullable MediaCredit credit) {
        return credit == null ? null : MediaCredit.ofLine(credit.text().replaceAll("(?:, |،\\s?|，|、)", " / "));
    }

    private static @Nullable Rights rights(@Nullable Rights rights) {
        if (rights == null || rights.copyrightNotice() == null && rights.licence() == null) {
            return null;
        }
        return new Rights(null, rights.copyrightNotice(), null, orNull(rights.licence()), null, null, null);
    }

    private static @Nullable RichText orNull(@Nullable RichText text) {
        return text == null ? null : text(text);
    }

    private static @Nullable Url orNull(@Nullable Url url) {
        return url == null ? null : url(url);
    }

    private static RichText text(RichText text) {
        return new RichText(text.runs().stream().map(HtmlSubset::run).toList());
    }

    private static RichText.Run run(RichText.Run run) {
        Link link = run.link() == null || isOutside(run.link()) ? null : link(run.link());
        return new RichText.Run(run.text(), run.marks(), link, run.language());
    }

    private static boolean isOutside(Link link) {
        return link.url().text().startsWith("#");
    }

    private static Link link(Link link) {
        return new Link(url(link.url()), link.kind());
    }

    private static Url url(Url url) {
        return Url.of(url.text().replace("'", "%27"));
    }
}
