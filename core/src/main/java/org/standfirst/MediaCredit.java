package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.facts.Named;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Filled;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;

/**
 * The creator and the agencies of a photo, video or audio: IPTC's Creator, Supplier and Credit Line.
 *
 * @param photographer the creator, or {@code null} if not known; at most 200 characters
 * @param agencies the agencies that supplied it, in the order to print, each of at most 200 characters
 * @param line the credit line to print, or {@code null} to compose it from photographer and agencies; at most 1,000
 *     characters
 */
public record MediaCredit(
        @Line @MaxLength(200) @Nullable String photographer,
        @Filled @Line @MaxLength(200) List<String> agencies,
        @Line @MaxLength(1_000) @Nullable String line) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public MediaCredit {
        agencies = Normal.texts(agencies, "agencies");
        photographer = Normal.textOrNull(photographer);
        line = Normal.textOrNull(line);
    }

    /** Returns the credit of a photographer and the agencies, if any. */
    public static MediaCredit of(String photographer, String... agencies) {
        return new MediaCredit(requireNonNull(photographer, "photographer"), Normal.list(agencies, "agencies"), null);
    }

    /** Returns the credit of the agencies alone. */
    public static MediaCredit ofAgencies(String... agencies) {
        return new MediaCredit(null, Normal.list(agencies, "agencies"), null);
    }

    /** Returns a credit of which only the printed line is known. */
    public static MediaCredit ofLine(String line) {
        return new MediaCredit(null, List.of(), requireNonNull(line, "line"));
    }

    /** Returns a copy with this photographer. */
    public MediaCredit withPhotographer(@Nullable String photographer) {
        return new MediaCredit(photographer, agencies, line);
    }

    /** Returns a copy with these agencies. */
    public MediaCredit withAgencies(List<String> agencies) {
        return new MediaCredit(photographer, agencies, line);
    }

    /** Returns a copy with this printed line. */
    public MediaCredit withLine(@Nullable String line) {
        return new MediaCredit(photographer, agencies, line);
    }

    /**
     * Returns the line to print: {@link #line}, or a composed line such as {@code Ada Brandt, ABC / XYZ}; empty if
     * nothing is known.
     */
    public String text() {
        if (line != null) {
            return line;
        }
        if (photographer != null && agencies.isEmpty()) {
            return photographer;
        }
        String agencyNames = String.join(" / ", Named.agencies(agencies));
        if (photographer == null) {
            return agencyNames;
        }
        return agencyNames.isEmpty() ? photographer : photographer + ", " + agencyNames;
    }

    /** Returns the beginning of the line to print. */
    @Override
    public String toString() {
        return "MediaCredit[" + Brief.of(text()) + "]";
    }
}
