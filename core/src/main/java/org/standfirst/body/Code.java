package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Prose;
import org.standfirst.validation.Required;

/**
 * Computer code, line by line.
 *
 * @param text the code; should not be blank
 * @param programmingLanguage the language, such as {@code java}, or {@code null} if not stated; at most 50 characters
 * @param id its id, unique within the article, or {@code null} for none
 */
public record Code(
        @Required(groups = Advisory.class, message = Required.ADVICE) @Prose
        String text,

        @Line @MaxLength(50) @Nullable String programmingLanguage,
        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Code {
        text = Normal.lineEnds(requireNonNull(text, "text"));
        programmingLanguage = Normal.textOrNull(programmingLanguage);
        id = Normal.idOrNull(id);
    }

    /** Returns code without a stated language. */
    public static Code of(String text) {
        return new Code(text, null, null);
    }

    /** Returns a copy with this code. */
    public Code withText(String text) {
        return new Code(text, programmingLanguage, id);
    }

    /** Returns a copy with this programming language. */
    public Code withProgrammingLanguage(@Nullable String programmingLanguage) {
        return new Code(text, programmingLanguage, id);
    }

    @Override
    public Code withId(@Nullable String id) {
        return new Code(text, programmingLanguage, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.code(this);
    }

    /** Returns the beginning of the code. */
    @Override
    public String toString() {
        return "Code[" + Brief.of(text) + "]";
    }
}
