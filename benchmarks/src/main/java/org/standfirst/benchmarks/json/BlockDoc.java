package org.standfirst.benchmarks.json;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of any kind: what it doesn't have is {@code null}. */
@Json
public record BlockDoc(
        String type,
        @Nullable List<RunDoc> text,
        @Nullable List<List<RunDoc>> paragraphs,
        @Nullable List<RunDoc> source,
        @Nullable PhotoDoc media,
        @Nullable String placement,
        @Nullable List<RelatedDoc> links) {

    /** A stretch of text. */
    @Json
    public record RunDoc(
            String text, List<String> marks, @Nullable LinkDoc link) {}

    /** Where it leads. */
    @Json
    public record LinkDoc(String url, String kind) {}

    /** A photo. */
    @Json
    public record PhotoDoc(
            String type, List<RenditionDoc> renditions, String alt, List<RunDoc> caption, PhotoCreditDoc credit) {}

    /** A file of it. */
    @Json
    public record RenditionDoc(String url, PixelsDoc pixels) {}

    /** How large it is. */
    @Json
    public record PixelsDoc(int width, int height) {}

    /** Who made it. */
    @Json
    public record PhotoCreditDoc(String photographer, List<String> agencies) {}

    /** Another page. */
    @Json
    public record RelatedDoc(String title, String url, String relation) {}
}
