package org.standfirst.jsonfeed.item;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.facts.AsciiUrl;
import org.standfirst.image.ImageUse;
import org.standfirst.internal.Blank;
import org.standfirst.internal.OneLine;

/** Values in the form of JSON Feed; {@code null} for values that are omitted. */
final class FeedValues {
    private FeedValues() {}

    /** Returns text on one line, or {@code null} if it has no visible characters. */
    static @Nullable String line(@Nullable String text) {
        return text == null || Blank.is(text) ? null : OneLine.of(text);
    }

    /** Returns an absolute address in ASCII. */
    static @Nullable String address(@Nullable Url url) {
        return url == null ? null : AsciiUrl.of(url);
    }

    /** Returns a language, or {@code null} if it is not known. */
    static @Nullable Locale known(Locale language) {
        return language.getLanguage().isEmpty() ? null : language;
    }

    /** Returns a time without fractions of a second. */
    static @Nullable Instant seconds(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns the address of the best file for an image that programs draw small, or {@code null} if there is none. */
    static @Nullable Url small(List<Rendition> files) {
        Rendition file = ImageUse.THUMBNAIL.choose(files);
        return file == null ? null : file.url();
    }
}
