package org.standfirst.text.markdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.standfirst.facts.TextParagraphs;
import org.standfirst.image.PageImage;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Lists;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.Times;

/**
 * Writes media as Markdown: an image, or a link to a recording, and in the lines below it the caption, the credit and
 * the copyright notice. A gallery is a list of images.
 */
final class MediaMarkdown implements Media.Visitor<MarkdownWriter> {
    private final MarkdownWriter out;
    private final String path;

    MediaMarkdown(MarkdownWriter out, String path) {
        this.out = out;
        this.path = path;
    }

    private String at(String component) {
        return path.isEmpty() ? component : path + "." + component;
    }

    @Override
    public MarkdownWriter photo(Photo photo) {
        warning(photo.contentWarning());
        int file = shown(photo.renditions());
        files(photo.renditions(), file);
        out.omit(at("focalPoint"), photo.focalPoint());
        out.omit(at("takenAt"), photo.takenAt());
        out.omit(at("place"), photo.place());
        out.omit(at("digitalSource"), photo.digitalSource());
        out.omit(at("id"), photo.id());
        out.omit(
                at("alt"),
                photo.alt() != null && Blank.is(photo.alt()) ? photo.alt() : null,
                "marks decoration, which Markdown cannot distinguish from a missing description");
        Url url = photo.renditions().isEmpty()
                ? null
                : photo.renditions().get(file).url();
        String address =
                url == null || !url.displayable() ? null : out.address(url, at("renditions[" + file + "].url"));
        String alt = photo.alt() == null ? "" : InlineMarkdown.line(RichText.of(photo.alt()), out, at("alt"));
        if (address == null) {
            out.omit(at("renditions"), url == null ? "" : url.text(), "has no address that can be shown");
        }
        String image = address == null ? alt : "![" + alt + "](" + Escapes.destination(address) + title(photo) + ")";
        String page = photo.link() == null ? null : out.address(photo.link().url(), at("link.url"));
        String linked = page == null || image.isEmpty() ? image : "[" + image + "](" + Escapes.destination(page) + ")";
        writeWithCaption(linked, names(photo), photo.caption(), photo.credit(), photo.rights(), Label.PHOTO_CREDIT);
        return out;
    }

    private String title(Photo photo) {
        if (photo.title() == null) {
            return "";
        }
        StringBuilder title = new StringBuilder();
        Escapes.append(title, Escapes.clean(photo.title()).replace('\n', ' '), false, false, false);
        return " \"" + title.toString().replace("\"", "\\\"") + "\"";
    }

    private String names(Photo photo) {
        List<String> names =
                Named.concepts(photo.concepts()).stream().map(Concept::name).toList();
        return names.isEmpty()
                ? ""
                : out.labels().phrase(Label.PICTURED).with(out.labels().joined(names));
    }

    @Override
    public MarkdownWriter video(Video video) {
        warning(video.contentWarning());
        out.omit(at("poster"), video.poster());
        out.omit(at("duration"), video.duration());
        video.captionTracks().forEach(track -> out.omit(at("captionTracks"), track));
        out.omit(at("digitalSource"), video.digitalSource());
        out.omit(at("id"), video.id());
        files(video.renditions(), linked(video.renditions()));
        Url url = first(video.renditions(), video.url(), video.embedUrl());
        String play = recording(video.title(), url, video.published());
        description(video.description());
        writeWithCaption(play, "", video.caption(), video.credit(), video.rights(), Label.VIDEO_CREDIT);
        transcript(video.transcript());
        return out;
    }

    @Override
    public MarkdownWriter audio(Audio audio) {
        warning(audio.contentWarning());
        out.omit(at("cover"), audio.cover());
        out.omit(at("duration"), audio.duration());
        audio.captionTracks().forEach(track -> out.omit(at("captionTracks"), track));
        out.omit(at("digitalSource"), audio.digitalSource());
        out.omit(at("id"), audio.id());
        files(audio.renditions(), linked(audio.renditions()));
        String play = recording(audio.title(), first(audio.renditions(), audio.url()), audio.published());
        description(audio.description());
        writeWithCaption(play, "", audio.caption(), audio.credit(), audio.rights(), Label.AUDIO_CREDIT);
        transcript(audio.transcript());
        return out;
    }

    @Override
    public MarkdownWriter gallery(Gallery gallery) {
        out.omit(at("id"), gallery.id());
        if (gallery.title() != null) {
            out.paragraph(RichText.strong(gallery.title()), at("title"));
        }
        out.list(() -> {
            for (int i = 0; i < gallery.photos().size(); i++) {
                MediaMarkdown photo = new MediaMarkdown(out, at("photos[" + i + "]"));
                Photo shown = gallery.photos().get(i);
                out.item(out.bullet(), () -> photo.photo(shown));
            }
        });
        out.paragraph(gallery.caption(), at("caption"));
        return out;
    }

    /** Returns the index of the file for programs that cannot choose; 0 if no file can be shown. */
    private int shown(List<Rendition> files) {
        List<Rendition> writable =
                Lists.filtered(files, file -> file.url().displayable() && out.address(file.url(), null) != null);
        return writable.isEmpty() ? 0 : files.indexOf(PageImage.of(writable).file());
    }

    /** Reports what is omitted of the file at index {@code written}, and all other files. */
    private void files(List<Rendition> files, int written) {
        for (int i = 0; i < files.size(); i++) {
            Rendition file = files.get(i);
            String at = at("renditions[" + i + "]");
            if (i != written) {
                out.omit(at, file.url().text(), "is an alternative file, and Markdown has only one");
            } else {
                out.omit(at + ".pixels", file.pixels());
                out.omit(at + ".mediaType", file.mediaType());
                out.omit(at + ".bytes", file.bytes());
                out.omit(at + ".name", file.name());
            }
        }
    }

    private String recording(@Nullable String title, @Nullable Url url, @Nullable Instant published) {
        Phrases labels = out.labels();
        out.omit(path, url == null ? "" : url.text(), "is written as a link");
        RichText play = RichText.of(title == null ? labels.text(Label.PLAY) : title);
        RichText linked = url == null ? play : RichText.link(url, play);
        RichText date = RichText.of(
                published == null
                        ? ""
                        : " "
                                + labels.phrase(Label.PUBLISHED)
                                        .with(Times.text(Label.DATE, published, out.times(), labels)));
        return InlineMarkdown.line(RichText.of(linked, date), out, at("title"));
    }

    private void description(@Nullable String description) {
        if (description != null) {
            TextParagraphs.of(description).forEach(text -> out.paragraph(text, at("description")));
        }
    }

    private void transcript(@Nullable String transcript) {
        if (transcript != null) {
            out.paragraph(out.labels().text(Label.TRANSCRIPT), at("transcript"));
            out.within(
                    "> ",
                    "> ",
                    () -> TextParagraphs.of(transcript).forEach(text -> out.paragraph(text, at("transcript"))));
        }
    }

    /** Writes a line of markup, and the lines of the caption below it. */
    private void writeWithCaption(
            String first,
            String names,
            @Nullable RichText caption,
            @Nullable MediaCredit credit,
            @Nullable Rights rights,
            Label label) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        lines.add(caption == null ? "" : InlineMarkdown.of(caption, out, at("caption")));
        lines.add(InlineMarkdown.line(RichText.of(names), out, at("concepts")));
        String credited = ModelLabels.credit(credit, out.labels());
        if (!Blank.is(credited)) {
            lines.add(InlineMarkdown.line(RichText.of(out.labels().phrase(label).with(credited)), out, at("credit")));
        }
        if (rights != null) {
            RichText notice = RichText.of(rights.copyrightNotice() == null ? "" : rights.copyrightNotice());
            lines.add(InlineMarkdown.line(notice, out, at("rights.copyrightNotice")));
            out.omit(at("rights.copyrightHolder"), rights.copyrightHolder());
            out.omit(at("rights.usageTerms"), rights.usageTerms());
            out.omit(at("rights.licence"), rights.licence());
            out.omit(at("rights.acquireLicencePage"), rights.acquireLicencePage());
        }
        lines.removeIf(String::isEmpty);
        if (!lines.isEmpty()) {
            out.block(String.join("\\\n", lines));
        }
    }

    private void warning(@Nullable String warning) {
        if (warning != null) {
            out.paragraph(out.labels().phrase(Label.CONTENT_WARNING).with(warning), at("contentWarning"));
        }
    }

    private static int linked(List<Rendition> files) {
        return files.isEmpty() ? 0 : files.indexOf(LinkedFiles.of(files).get(0));
    }

    /**
     * Returns the first of {@code pages} that can be followed, else the first of {@link LinkedFiles}; {@code null} if
     * there is none.
     */
    private static @Nullable Url first(List<Rendition> files, @Nullable Url... pages) {
        Url first = null;
        for (Url page : pages) {
            if (page != null && page.followable()) {
                return page;
            }
            first = first == null ? page : first;
        }
        return files.isEmpty() ? first : LinkedFiles.of(files).get(0).url();
    }
}
