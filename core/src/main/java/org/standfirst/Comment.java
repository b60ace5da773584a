package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.KnownLanguage;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.MessageKeys;

/**
 * A reader's comment on an article.
 *
 * <p>WordPress's comment, schema.org's {@code Comment}, ActivityStreams's {@code Note} with {@code inReplyTo}.
 *
 * @param id the id, which never changes; any text without whitespace
 * @param posted when it was written
 * @param text the text, at most 10,000 characters; a blank line starts a new paragraph; renderers treat every link as a
 *     link by a reader; empty only if the comment was deleted
 * @param author the commenter, or {@code null} for an anonymous comment
 * @param parentId the id of the comment that it replies to, in the same discussion, or {@code null} if it is not a
 *     reply
 * @param state the decision of the moderators
 * @param edited when it was last changed, or {@code null} if never; should not be before it was posted
 * @param upvotes how many readers liked it; at least 0
 * @param downvotes how many readers disliked it; at least 0
 * @param language its language as a BCP 47 tag, or {@code null} if it is the article's language or not known
 * @param digitalSource how it was written, such as by a person or by AI, or {@code null} if not stated
 */
@Consistent
@Consistent(groups = Advisory.class)
public record Comment(
        @Identifier String id,
        Instant posted,
        @Valid @MaxLength(10_000) RichText text,
        @Valid @Nullable CommentAuthor author,
        @Identifier @Nullable String parentId,
        State state,
        @Nullable Instant edited,
        @Min(value = 0, message = MessageKeys.AT_LEAST) int upvotes,
        @Min(value = 0, message = MessageKeys.AT_LEAST) int downvotes,

        @KnownLanguage(groups = ForPublication.class) @Nullable
        Locale language,

        @Nullable DigitalSource digitalSource)
        implements Content {

    /** Public only because a record requires it; its parameters grow. Use {@link #builder}. */
    public Comment {
        requireNonNull(id, "id");
        requireNonNull(posted, "posted");
        requireNonNull(state, "state");
        language = Normal.languageOrNull(language);
        requireNonNull(text, "text");
        parentId = Normal.idOrNull(parentId);
    }

    /** Starts an approved comment in plain text; addresses in the text do not become links. */
    public static Builder builder(String id, Instant posted, String text) {
        return new Builder(id, posted, RichText.of(text));
    }

    /** Starts an approved comment. */
    public static Builder builder(String id, Instant posted, RichText text, RichText... more) {
        return new Builder(id, posted, joined(text, more));
    }

    private static RichText joined(RichText text, RichText... more) {
        return requireNonNull(RichText.ofNullable(requireNonNull(text, "text"), more));
    }

    /** Returns a changed copy: {@code comment.with(c -> c.upvotes(12))}. */
    public Comment with(Consumer<Builder> change) {
        Builder copy = new Builder(this);
        requireNonNull(change, "change").accept(copy);
        return copy.build();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.comment(this);
    }

    /** Returns the id, the state and the beginning of the text. */
    @Override
    public String toString() {
        return "Comment[id=" + Brief.of(id) + ", state=" + state + ", text=" + Brief.of(text.plainText()) + "]";
    }

    /** The decision of the moderators on a comment. */
    public enum State {
        /** Not moderated yet; only its author may see it. */
        PENDING,
        /** Readers see it. */
        APPROVED,
        /** Readers never see it. */
        SPAM,
        /**
         * Readers see a notice that it was deleted; in a discussion only if it has visible replies, which keep their
         * place.
         */
        DELETED
    }

    /** Collects the parts of a {@link Comment}. Not safe to share between threads. */
    public static final class Builder {
        private String id;
        private Instant posted;
        private RichText text;
        private @Nullable CommentAuthor author;
        private @Nullable String parentId;
        private State state = State.APPROVED;
        private @Nullable Instant edited;
        private int upvotes;
        private int downvotes;
        private @Nullable Locale language;
        private @Nullable DigitalSource digitalSource;

        private Builder(String id, Instant posted, RichText text) {
            this.id = requireNonNull(id, "id");
            this.posted = requireNonNull(posted, "posted");
            this.text = text;
        }

        private Builder(Comment source) {
            id = source.id;
            posted = source.posted;
            text = source.text;
            author = source.author;
            parentId = source.parentId;
            state = source.state;
            edited = source.edited;
            upvotes = source.upvotes;
            downvotes = source.downvotes;
            language = source.language;
            digitalSource = source.digitalSource;
        }

        /** Sets the id. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** Sets when it was written. */
        public Builder posted(Instant posted) {
            this.posted = requireNonNull(posted, "posted");
            return this;
        }

        /** Sets the text. */
        public Builder text(RichText text, RichText... more) {
            this.text = joined(text, more);
            return this;
        }

        /** Sets the text as plain text; addresses in it do not become links. */
        public Builder text(String text) {
            return text(RichText.of(text));
        }

        /** Sets the commenter; {@code null}, the default, for an anonymous comment. */
        public Builder author(@Nullable CommentAuthor author) {
            this.author = author;
            return this;
        }

        /** Sets the name of the commenter; {@code null} for an anonymous comment. */
        public Builder authorName(@Nullable String name) {
            return author(name == null ? null : CommentAuthor.of(name));
        }

        /** Sets the id of the comment that it replies to; {@code null}, the default, if it is not a reply. */
        public Builder parentId(@Nullable String parentId) {
            this.parentId = parentId;
            return this;
        }

        /** Sets the decision of the moderators; approved by default. */
        public Builder state(State state) {
            this.state = requireNonNull(state, "state");
            return this;
        }

        /** Sets when it was last changed; {@code null}, the default, if never. */
        public Builder edited(@Nullable Instant edited) {
            this.edited = edited;
            return this;
        }

        /** Sets how many readers liked it; 0 by default. */
        public Builder upvotes(int upvotes) {
            this.upvotes = upvotes;
            return this;
        }

        /** Sets how many readers disliked it; 0 by default. */
        public Builder downvotes(int downvotes) {
            this.downvotes = downvotes;
            return this;
        }

        /** Sets the language; {@code null}, the default, if it is the article's language or not known. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /** Sets how it was written, such as by a person or by AI; {@code null}, the default, if not stated. */
        public Builder digitalSource(@Nullable DigitalSource digitalSource) {
            this.digitalSource = digitalSource;
            return this;
        }

        /** Returns the comment. */
        public Comment build() {
            return new Comment(
                    id, posted, text, author, parentId, state, edited, upvotes, downvotes, language, digitalSource);
        }
    }
}
