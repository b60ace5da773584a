package org.standfirst.text.plain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Concept;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.RichText;
import org.standfirst.facts.LinkedFiles;
import org.standfirst.facts.Named;
import org.standfirst.internal.Blank;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.Times;

/** Writes media as plain text: the title or description in brackets, and a line for each part of the caption. */
final class MediaText implements Media.Visitor<TextWriter> {
    private final TextWriter out;

    MediaText(TextWriter out) {
        this.out = out;
    }

    @Override
    public TextWriter photo(Photo photo) {
        out.paragraph(photoText(photo));
        return out;
    }

    @Override
    public TextWriter video(Video video) {
        warning(video.contentWarning());
        String note = note(video.renditions(), video.url(), video.embedUrl());
        String caption = caption(video.caption(), "", video.credit(), video.rights(), Label.VIDEO_CREDIT);
        recording(video.title(), note, video.published());
        description(video.description());
        out.paragraph(caption);
        transcript(video.transcript());
        return out;
    }

    @Override
    public TextWriter audio(Audio audio) {
        warning(audio.contentWarning());
        String caption = caption(audio.caption(), "", audio.credit(), audio.rights(), Label.AUDIO_CREDIT);
        recording(audio.title(), note(audio.renditions(), audio.url()), audio.published());
        description(audio.description());
        out.paragraph(caption);
        transcript(audio.transcript());
        return out;
    }

    @Override
    public TextWriter gallery(Gallery gallery) {
        String title = gallery.title() == null ? "" : gallery.title();
        out.paragraph(lines(title, RunsText.ofNullable(gallery.caption(), out)));
        out.tight(() -> gallery.photos().forEach(photo -> out.within("- ", "  ", () -> photo(photo))));
        return out;
    }

    private void recording(@Nullable String title, String note, @Nullable Instant published) {
        Phrases labels = out.labels();
        String play = title == null ? labels.text(Label.PLAY) : title;
        String date = published == null
                ? ""
                : " " + labels.phrase(Label.PUBLISHED).with(Times.text(Label.DATE, published, out.times(), labels));
        out.paragraph("[" + play + note + "]" + date);
    }

    private void description(@Nullable String description) {
        if (description != null) {
            CommentsText.paragraphs(description, out);
        }
    }

    private void transcript(@Nullable String transcript) {
        if (transcript != null) {
            out.paragraph(out.labels().text(Label.TRANSCRIPT));
            out.within("| ", "| ", () -> CommentsText.paragraphs(transcript, out));
        }
    }

    /** Returns whether the description of a photo repeats its caption, and has no link of its own. */
    private static boolean isCaption(String alt, Photo photo) {
        return photo.link() == null
                && photo.caption() != null
                && alt.strip().equals(photo.caption().plainText().strip());
    }

    private String photoText(Photo photo) {
        String shown = photo.alt() == null || Blank.is(photo.alt()) || isCaption(photo.alt(), photo)
                ? ""
                : "[" + photo.alt().strip() + "]";
        String link = photo.link() == null ? "" : out.note(photo.link().url());
        String title = photo.title() == null ? "" : photo.title();
        List<String> names =
                Named.concepts(photo.concepts()).stream().map(Concept::name).toList();
        String pictured = names.isEmpty()
                ? ""
                : out.labels().phrase(Label.PICTURED).with(out.labels().joined(names));
        String caption = caption(photo.caption(), pictured, photo.credit(), photo.rights(), Label.PHOTO_CREDIT);
        return lines(warningOf(photo.contentWarning()), shown + link, title, caption);
    }

    private String caption(
            @Nullable RichText caption,
            String pictured,
            @Nullable MediaCredit credit,
            @Nullable Rights rights,
            Label label) {
        String creditLine = ModelLabels.credit(credit, out.labels());
        String notice = rights == null || rights.copyrightNotice() == null ? "" : rights.copyrightNotice();
        return lines(
                RunsText.ofNullable(caption, out),
                pictured,
                creditLine.isEmpty() ? "" : out.labels().phrase(label).with(creditLine),
                notice);
    }

    private void warning(@Nullable String warning) {
        out.paragraph(warningOf(warning));
    }

    private String warningOf(@Nullable String warning) {
        return warning == null ? "" : out.labels().phrase(Label.CONTENT_WARNING).with(warning);
    }

    /**
     * Returns the note of the first address that can be followed, of {@code pages} and then of {@code files}; empty if
     * there is none.
     */
    private String note(List<Rendition> files, @Nullable Url... pages) {
        return Stream.concat(Stream.of(pages), LinkedFiles.of(files).stream().map(Rendition::url))
                .map(out::note)
                .filter(note -> !note.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !Blank.is(part)).collect(Collectors.joining("\n"));
    }
}
