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
 * The status, genre and access of an article, and the facts about its origin that readers must know. Created by {@link
 * Article.Builder}.
 *
 * <p>Status and urgency follow ninjs and WordPress, the genre follows schema.org and IPTC, the sponsor follows
 * schema.org and CAPI, and the digital source follows IPTC.
 *
 * @param status the publishing status, such as draft or published
 * @param genre the kind of journalism
 * @param urgency the urgency, from 1, the most urgent, to 9; {@code null} if not stated
 * @param access the access of readers
 * @param sponsor the sponsor, or {@code null} for none; required for publication if the genre is {@link
 *     Genre#SPONSORED}
 * @param digitalSource how the article was made, such as by people or by AI, or {@code null} if not stated
 * @param contentWarning a warning that is printed before the article, or {@code null} for none; one line of at most 300
 *     characters
 * @param editorReviewed whether an editor has reviewed the parts that AI made and is responsible for them: the
 *     condition under which the EU's AI Act allows text by AI without a notice
 * @param editorsNote a note by the editors, printed above the article, or {@code null} for none; at most 2,000
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
