package org.standfirst.labels.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plural forms of a language, and their rules for whole numbers in the syntax of CLDR: {@code one: i = 1 and v = 0;
 * few: i % 10 = 2..4 and i % 100 != 12..14}. A number to which no rule applies has the form {@code other}.
 */
final class PluralRules {
    /** The form of a number to which no rule applies. */
    static final String OTHER = "other";

    private static final Pattern RULE = Pattern.compile("\\s*(zero|one|two|few|many)\\s*:([^;:]+)");
    private static final Pattern RELATION = Pattern.compile(
            "\\s*([nivwftce])\\s*(?:%\\s*(\\d{1,9}))?\\s*(!?=)\\s*(\\d{1,9}(?:(?:\\.\\.|,\\s*)\\d{1,9})*)\\s*");

    private final List<String> forms = new ArrayList<>();

    /** For each form, a list of alternatives; an alternative holds if all its relations hold. */
    private final List<List<List<Relation>>> rules;

    /** Parses rules; an empty text for a language without plural forms. */
    PluralRules(String text) {
        List<List<List<Relation>>> read = new ArrayList<>();
        if (!text.isBlank()) {
            for (String rule : text.split(";")) {
                Matcher matcher = matcher(RULE, rule);
                forms.add(matcher.group(1));
                List<List<Relation>> alternatives = new ArrayList<>();
                for (String alternative : matcher.group(2).split(" or ")) {
                    alternatives.add(relations(alternative));
                }
                read.add(alternatives);
            }
        }
        forms.add(OTHER);
        rules = List.copyOf(read);
    }

    /** Returns the forms of the language, {@code other} last. */
    List<String> forms() {
        return forms;
    }

    /** Returns the index of the form for {@code count}. */
    int form(int count) {
        for (int i = 0; i < rules.size(); i++) {
            for (List<Relation> alternative : rules.get(i)) {
                if (holds(alternative, count)) {
                    return i;
                }
            }
        }
        return rules.size();
    }

    private static boolean holds(List<Relation> relations, int count) {
        for (Relation relation : relations) {
            if (!relation.holds(count)) {
                return false;
            }
        }
        return true;
    }

    private static List<Relation> relations(String text) {
        List<Relation> relations = new ArrayList<>();
        for (String relation : text.split(" and ")) {
            relations.add(relation(relation));
        }
        return relations;
    }

    private static Relation relation(String text) {
        Matcher matcher = matcher(RELATION, text);
        char operand = matcher.group(1).charAt(0);
        int modulus = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        List<int[]> ranges = new ArrayList<>();
        for (String range : matcher.group(4).split(",\\s*")) {
            String[] ends = range.split("\\.\\.");
            ranges.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])});
        }
        boolean whole = operand == 'n' || operand == 'i';
        return new Relation(whole, modulus, matcher.group(3).equals("="), ranges);
    }

    private static Matcher matcher(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a plural rule must have the form one: i = 1 and v = 0, not " + text.strip());
        }
        return matcher;
    }

    /**
     * A comparison of one operand.
     *
     * @param whole whether the operand is the number; the others, which describe its fraction and exponent, are 0
     * @param modulus the divisor whose remainder is compared; 0 for none
     * @param equal whether the operand must be in one of the ranges, or in none of them
     */
    private record Relation(boolean whole, int modulus, boolean equal, List<int[]> ranges) {
        boolean holds(int count) {
            int operand = !whole ? 0 : modulus == 0 ? count : count % modulus;
            for (int[] range : ranges) {
                if (operand >= range[0] && operand <= range[1]) {
                    return equal;
                }
            }
            return !equal;
        }
    }
}
