package org.standfirst.html.comments;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.html.CommentForm;
import org.standfirst.html.CommentForm.Field;
import org.standfirst.internal.Blank;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.labels.phrases.Phrases;

/**
 * The values that a reader posted in the fields of a form.
 *
 * @param values the typed values, with line feeds as line ends, and without line ends in single-line fields
 */
public record PostedFields(Map<Field, String> values) {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    /** Matches two parts without spaces, of which the second contains a dot. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    /** Reads the fields of {@code form} from posted parameters. */
    public static PostedFields of(CommentForm form, Map<String, String> parameters) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : form.fields()) {
            String value = parameters.get(field.fieldName());
            values.put(
                    field, value == null ? "" : LINE_END.matcher(value).replaceAll(field == Field.TEXT ? "\n" : " "));
        }
        return new PostedFields(values);
    }

    /** Returns an error message for each invalid value, in the language of {@code labels}. */
    public Map<Field, String> errors(Labels labels) {
        Phrases phrases = Phrases.of(labels);
        Map<Field, String> errors = new EnumMap<>(Field.class);
        values.forEach((field, value) -> {
            String error = error(field, value, phrases);
            if (error != null) {
                errors.put(field, error);
            }
        });
        return errors;
    }

    private static @Nullable String error(Field field, String value, Phrases labels) {
        if (Blank.is(value)) {
            return field.required() ? labels.text(Label.ERROR_REQUIRED) : null;
        }
        if (value.length() > field.maxLength()) {
            return labels.phrase(Label.ERROR_TOO_LONG).with(labels.numbers().text(field.maxLength()));
        }
        if (field == Field.EMAIL && !EMAIL.matcher(value.strip()).matches()) {
            return labels.text(Label.ERROR_EMAIL);
        }
        return field == Field.URL && !isWebAddress(value) ? labels.text(Label.ERROR_URL) : null;
    }

    private static boolean isWebAddress(String value) {
        Url url = Url.of(value.strip());
        return url.isAbsolute() && url.followable() && url.encoded().regionMatches(true, 0, "http", 0, 4);
    }
}
