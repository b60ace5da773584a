package org.standfirst.validation;

import jakarta.validation.groups.Default;
import java.util.function.Function;
import java.util.stream.Stream;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/**
 * A rule, with content that violates it and content that satisfies it.
 *
 * @param group when it applies
 * @param violation the path and the key of the message, as {@code dates.updated ConsistentDates.updated}; a key that
 *     ends in {@code message} is the name of the constraint
 * @param invalid content that violates this rule and no other
 * @param valid the most similar content that satisfies the rule
 */
record Rule(Class<?> group, String violation, Object invalid, Object valid) {

    static Rule always(String violation, Object invalid, Object valid) {
        return new Rule(Default.class, violation, invalid, valid);
    }

    static Rule forPublication(String violation, Object invalid, Object valid) {
        return new Rule(ForPublication.class, violation, invalid, valid);
    }

    static Rule advice(String violation, Object invalid, Object valid) {
        return new Rule(Advisory.class, violation, invalid, valid);
    }

    /** Returns the rules of a text of one line with at most {@code max} characters. */
    static Stream<Rule> line(String path, int max, Function<String, ?> with) {
        return Stream.of(
                always(path + " Line text.lineBreak", with.apply("a\nb"), with.apply("a b")),
                always(path + " MaxLength", with.apply("x".repeat(max + 1)), with.apply("x".repeat(max))));
    }

    /** Returns the rules of a text of one line that must not be empty and has at most {@code max} characters. */
    static Stream<Rule> filledLine(String path, int max, Function<String, ?> with) {
        return Stream.concat(
                Stream.of(always(path + " Required", with.apply(""), with.apply("x"))), line(path, max, with));
    }

    /** Returns the rule of plain text that may have several lines. */
    static Rule prose(String path, Function<String, ?> with) {
        return always(path + " Prose text.control", with.apply("a\u0007b"), with.apply("a\u000B\tb"));
    }

    /** Returns the rules of plain text that may have several lines and at most {@code max} characters. */
    static Stream<Rule> prose(String path, int max, Function<String, ?> with) {
        return Stream.of(
                prose(path, with),
                always(path + " MaxLength", with.apply("x".repeat(max + 1)), with.apply("x".repeat(max))));
    }

    /** Returns the rule of rich text. */
    static Rule rich(String path, Function<RichText, ?> with) {
        return prose(path, text -> with.apply(RichText.of(text)));
    }

    /** Returns the rules of rich text with at most {@code max} characters. */
    static Stream<Rule> rich(String path, int max, Function<RichText, ?> with) {
        return prose(path, max, text -> with.apply(RichText.of(text)));
    }

    /** Returns the advice for the length of a text that may be longer. */
    static Rule shorter(String path, int max, Function<String, ?> with) {
        return advice(path + " MaxLength.advice", with.apply("x".repeat(max + 1)), with.apply("x".repeat(max)));
    }

    /** Returns the advice for a number that should be omitted instead of 0. */
    static Rule positive(String path, Function<Integer, ?> with) {
        return advice(path + " AtLeast.advice", with.apply(0), with.apply(1));
    }

    /** Returns the rule of an id. */
    static Rule id(String path, Function<String, ?> with) {
        return always(path + " Identifier", with.apply("a b"), with.apply("a_b"));
    }

    /** Returns the rule of a web address. */
    static Rule webUrl(String path, Function<Url, ?> with) {
        return always(
                path + " WebUrl",
                with.apply(Url.of("ftp://example.org/a")),
                with.apply(Url.of("http://example.org/a")));
    }

    /** Returns the rule of the length of an address. */
    static Rule shortUrl(String path, Function<Url, ?> with) {
        String start = "https://example.org/\uD83D\uDE00"; // two characters of Java
        String longest = start + "x".repeat(WebUrl.MAX_LENGTH - start.codePointCount(0, start.length()));
        return always(path + " WebUrl.length", with.apply(Url.of(longest + "x")), with.apply(Url.of(longest)));
    }

    /** Returns the rule of a number that must be at least {@code min}. */
    static Rule atLeast(int min, String path, Function<Integer, ?> with) {
        return always(path + " AtLeast", with.apply(min - 1), with.apply(min));
    }

    @Override
    public String toString() {
        return violation + " in " + group.getSimpleName();
    }
}
