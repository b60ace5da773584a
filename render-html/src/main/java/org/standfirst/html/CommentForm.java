package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Url;
import org.standfirst.html.comments.PostedFields;
import org.standfirst.internal.Blank;
import org.standfirst.labels.Labels;

/**
 * The form under the comments: its action and fields and, after a post, the values and error messages. Immutable.
 *
 * <p>The form also reads the parameters that a reader posted. A handler of the action either stores the comment or
 * renders the page again:
 *
 * <pre>{@code
 * CommentForm posted = form.withPost(parameters, labels);
 * if (posted.errors().isEmpty()) {
 *     store(posted.comment(newId(), Instant.now()).state(Comment.State.PENDING).build());
 * } else {
 *     return pages.with(o -> o.commentForm(posted)).render(page);
 * }
 * }</pre>
 *
 * @param action the address that the form is submitted to
 * @param hiddenFields hidden fields by name, such as a CSRF token, in the order in which they were added
 * @param fields the fields to show, which always include {@link Field#TEXT} and {@link Field#PARENT}
 * @param values the values to fill in, by field
 * @param errors the error messages for the reader, by field
 * @param replies the address of the page with this form, for links to reply to a comment; {@code null} to disable
 *     replies
 */
public record CommentForm(
        Url action,
        Map<String, String> hiddenFields,
        Set<Field> fields,
        Map<Field, String> values,
        Map<Field, String> errors,
        @Nullable Url replies) {

    /** Public only because a record requires it; its parameters grow. Use {@link #to}. */
    public CommentForm {
        requireNonNull(action, "action");
        hiddenFields = copy(new LinkedHashMap<>(), hiddenFields, "hiddenFields");
        Set<Field> shown = EnumSet.of(Field.TEXT, Field.PARENT);
        requireNonNull(fields, "fields").forEach(field -> shown.add(requireNonNull(field, "fields")));
        fields = Collections.unmodifiableSet(shown);
        values = copy(new EnumMap<>(Field.class), values, "values");
        errors = copy(new EnumMap<>(Field.class), errors, "errors");
    }

    /** Returns an empty form that has every field and is submitted to {@code action}. */
    public static CommentForm to(Url action) {
        return new CommentForm(action, Map.of(), EnumSet.allOf(Field.class), Map.of(), Map.of(), null);
    }

    /** Returns a copy with one more hidden field, such as a CSRF token. */
    public CommentForm withHiddenField(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(hiddenFields);
        more.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return new CommentForm(action, more, fields, values, errors, replies);
    }

    /**
     * Returns a copy that shows only these fields and the text of the comment. A site whose readers have accounts can
     * call it without arguments.
     */
    public CommentForm withFields(Field... fields) {
        for (Field field : requireNonNull(fields, "fields")) {
            requireNonNull(field, "fields");
        }
        return new CommentForm(action, hiddenFields, Set.copyOf(List.of(fields)), values, errors, replies);
    }

    /** Returns a copy with the value of a field. */
    public CommentForm withValue(Field field, String value) {
        requireNonNull(field, "field");
        requireNonNull(value, "value");
        return new CommentForm(action, hiddenFields, fields, with(values, field, value), errors, replies);
    }

    /** Returns a copy with the error message of a field. */
    public CommentForm withError(Field field, String error) {
        requireNonNull(field, "field");
        requireNonNull(error, "error");
        return new CommentForm(action, hiddenFields, fields, values, with(errors, field, error), replies);
    }

    /**
     * Returns a copy with the values that a reader posted, as typed, and an error for each field that is required but
     * empty, too long, or not a valid address. Other parameters are ignored.
     *
     * @param parameters the posted parameters, by {@link Field#fieldName}; a field without one is empty
     * @param labels the labels of the page, in whose language the errors are written
     */
    public CommentForm withPost(Map<String, String> parameters, Labels labels) {
        requireNonNull(parameters, "parameters").values().forEach(value -> requireNonNull(value, "parameters"));
        PostedFields posted = PostedFields.of(this, parameters);
        return new CommentForm(
                action,
                hiddenFields,
                fields,
                posted.values(),
                posted.errors(requireNonNull(labels, "labels")),
                replies);
    }

    /**
     * Returns a builder of the posted comment, with its text, the name and website of its author, and the id of the
     * comment that it answers. The e-mail address is not part of a comment: read {@code values().get(Field.EMAIL)}.
     * Validate the comment before you store it, since the form checks only its fields.
     *
     * @throws IllegalStateException if the form has errors
     */
    public Comment.Builder comment(String id, Instant posted) {
        requireNonNull(id, "id");
        requireNonNull(posted, "posted");
        if (!errors.isEmpty()) {
            throw new IllegalStateException("the form has errors in " + errors.keySet());
        }
        Comment.Builder comment = Comment.builder(id, posted, value(Field.TEXT));
        if (!value(Field.PARENT).isEmpty()) {
            comment.parentId(value(Field.PARENT));
        }
        if (!value(Field.AUTHOR).isEmpty()) {
            CommentAuthor author = CommentAuthor.of(value(Field.AUTHOR));
            comment.author(value(Field.URL).isEmpty() ? author : author.withUrl(Url.of(value(Field.URL))));
        }
        return comment;
    }

    private String value(Field field) {
        String value = values.getOrDefault(field, "").strip();
        return Blank.is(value) ? "" : value;
    }

    /**
     * Returns a copy that adds a reply link to each comment. The link leads to the form on {@code page}, with the id of
     * the comment as the query parameter {@code comment-parent}. A handler of that parameter must set {@link
     * Field#PARENT} in the form. {@code null} removes the reply links.
     */
    public CommentForm withReplies(@Nullable Url page) {
        return new CommentForm(action, hiddenFields, fields, values, errors, page);
    }

    private static Map<Field, String> with(Map<Field, String> map, Field field, String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(map);
        more.put(field, value);
        return more;
    }

    private static <K> Map<K, String> copy(Map<K, String> copy, Map<K, String> source, String name) {
        requireNonNull(source, name)
                .forEach((key, value) -> copy.put(requireNonNull(key, name), requireNonNull(value, name)));
        return Collections.unmodifiableMap(copy);
    }

    /** A field of the form. Its name is part of the API. */
    public enum Field {
        /** The text of the comment: {@code comment-text}. */
        TEXT("comment-text", 10_000, true),
        /** The reader's name: {@code comment-author}. */
        AUTHOR("comment-author", 100, true),
        /** The reader's e-mail address, which is not published: {@code comment-email}. */
        EMAIL("comment-email", 254, true),
        /** The reader's website: {@code comment-url}. */
        URL("comment-url", 200, false),
        /** The id of the comment that the reader replies to, hidden: {@code comment-parent}. */
        PARENT("comment-parent", 255, false);

        private final String fieldName;
        private final int maxLength;
        private final boolean required;

        Field(String fieldName, int maxLength, boolean required) {
            this.fieldName = fieldName;
            this.maxLength = maxLength;
            this.required = required;
        }

        /** Returns the maximum length of the value in characters. */
        public int maxLength() {
            return maxLength;
        }

        /** Returns whether readers must fill in the field. */
        public boolean required() {
            return required;
        }

        /** Returns the name of the field in the submitted form. */
        public String fieldName() {
            return fieldName;
        }
    }
}
