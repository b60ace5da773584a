package org.standfirst.benchmarks.json;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of any kind; components of other kinds are {@code null}. */
@Json
public record BlockDoc(
        String type,
        @Nullable List<RunDoc> text,
        @Nullable List<List<RunDoc>> paragraphs,
        @Nullable List<RunDoc> source,
        @Nullable PhotoDoc media,
        @Nullable String placement,
        @Nullable List<RelatedDoc> links) {

    /** A run of text. */
    @Json
    public record RunDoc(
            String text, List<String> marks, @Nullable LinkDoc link) {}

    /** The link of a run. */
    @Json
    public record LinkDoc(String url, String kind) {}

    /** A photo. */
    @Json
    public record PhotoDoc(
            String type,
            List<RenditionDoc> renditions,
            String alt,
            List<RunDoc> caption,
            MediaCreditDoc credit,
            List<String> concepts) {}

    /** A file of a photo. */
    @Json
    public record RenditionDoc(String url, PixelsDoc pixels) {}

    /** The size of a file. */
    @Json
    public record PixelsDoc(int width, int height) {}

    /** The credit of a photo. */
    @Json
    public record MediaCreditDoc(String photographer, List<String> agencies) {}

    /** A related page. */
    @Json
    public record RelatedDoc(String title, String url, String relation) {}
}
