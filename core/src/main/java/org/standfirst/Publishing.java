package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Between;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;

/**
 * Where an article stands in its life, and what a reader must be told about how it came to be.
 * {@link Article.Builder} makes it.
 *
 * <p>Status and urgency are those of ninjs and WordPress, the genre that of schema.org and IPTC, the sponsor
 * schema.org's and CAPI's, the digital source IPTC's.
 *
 * @param status whether it is written, waiting, out or withdrawn
 * @param genre what kind of journalism it is
 * @param urgency from 1, the most urgent, to 9; {@code null} if not stated
 * @param access who may read it
 * @param sponsor who paid for it, or {@code null} if nobody did; demanded of what goes out as {@link
 *     Genre#SPONSORED}, and of nothing else
 * @param digitalSource how far machines made it, or {@code null} if not stated
 * @param contentWarning what to warn readers of before they read on, or {@code null} for nothing; one line of at most
 *     300 characters
 * @param editorReviewed whether an editor has reviewed what machines made and answers for it, as the EU's AI Act asks
 * @param editorsNote what the editors have to say about it, printed above it, or {@code null} for nothing; at most 2,000
 *     characters
 */
@Consistent(groups = ForPublication.class)
@Consistent(groups = Advisory.class)
public record Publishing(
        Status status,
        Genre genre,
        @Between(min = 1, max = 9) @Nullable Integer urgency,
        @Valid Access access,
        @Valid @Nullable Sponsor sponsor,
        @Nullable DigitalSource digitalSource,
        @Line @MaxLength(300) @Nullable String contentWarning,
        boolean editorReviewed,
        @Valid @MaxLength(2_000) @Nullable RichText editorsNote) {

    /** Public only because a record requires it; its parameters grow. */
    public Publishing {
        requireNonNull(status, "status");
        requireNonNull(genre, "genre");
        requireNonNull(access, "access");
        contentWarning = Normal.textOrNull(contentWarning);
        editorsNote = editorsNote == null ? null : editorsNote.nullIfBlank();
    }
}
