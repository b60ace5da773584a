package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;

/**
 * The form under the comments: its action and, after a rejected post, the values and error messages. Immutable.
 *
 * @param action the address that the form is submitted to
 * @param hiddenFields hidden fields by name, such as a CSRF token, in the order in which they were added
 * @param values the values to fill in, by field
 * @param errors the error messages for the reader, by field
 * @param replies the address of the page with this form, for links to reply to a comment; {@code null} to disable
 *     replies
 */
public record CommentForm(
        Url action,
        Map<String, String> hiddenFields,
        Map<Field, String> values,
        Map<Field, String> errors,
        @Nullable Url replies) {

    /** Public only because a record requires it; its parameters grow. Use {@link #to}. */
    public CommentForm {
        requireNonNull(action, "action");
        hiddenFields = copy(new LinkedHashMap<>(), hiddenFields, "hiddenFields");
        values = copy(new EnumMap<>(Field.class), values, "values");
        errors = copy(new EnumMap<>(Field.class), errors, "errors");
    }

    /** Returns an empty form that is submitted to {@code action}. */
    public static CommentForm to(Url action) {
        return new CommentForm(action, Map.of(), Map.of(), Map.of(), null);
    }

    /** Returns a copy with one more hidden field, such as a CSRF token. */
    public CommentForm withHiddenField(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(hiddenFields);
        more.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return new CommentForm(action, more, values, errors, replies);
    }

    /** Returns a copy with the value of a field. */
    public CommentForm withValue(Field field, String value) {
        return new CommentForm(
                action,
                hiddenFields,
                with(values, requireNonNull(field, "field"), requireNonNull(value, "value")),
                errors,
                replies);
    }

    /** Returns a copy with the error message of a field. */
    public CommentForm withError(Field field, String error) {
        return new CommentForm(
                action,
                hiddenFields,
                values,
                with(errors, requireNonNull(field, "field"), requireNonNull(error, "error")),
                replies);
    }

    /**
     * Returns a copy that adds a reply link to each comment. It links to the form on {@code page}, with the comment's
     * id as the query parameter {@code comment-parent}; a request with that parameter must set {@link Field#PARENT} in
     * the form.
     */
    public CommentForm withReplies(@Nullable Url page) {
        return new CommentForm(action, hiddenFields, values, errors, page);
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
        TEXT("comment-text"),
        /** The reader's name: {@code comment-author}. */
        AUTHOR("comment-author"),
        /** The reader's e-mail address, which is not published: {@code comment-email}. */
        EMAIL("comment-email"),
        /** The reader's website: {@code comment-url}. */
        URL("comment-url"),
        /** The id of the comment that the reader replies to, hidden: {@code comment-parent}. */
        PARENT("comment-parent");

        private final String fieldName;

        Field(String fieldName) {
            this.fieldName = fieldName;
        }

        /** Returns the name in the submitted form. */
        public String fieldName() {
            return fieldName;
        }
    }
}
