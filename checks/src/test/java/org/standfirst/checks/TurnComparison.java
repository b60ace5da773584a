package org.standfirst.checks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.standfirst.Credit;
import org.standfirst.Url;
import org.standfirst.checks.HtmlEvent.Attribute;
import org.standfirst.checks.HtmlEvent.End;
import org.standfirst.checks.HtmlEvent.Start;
import org.standfirst.checks.HtmlEvent.Text;
import org.standfirst.checks.Template.Part;
import org.standfirst.labels.phrases.RoleWords;
import org.standfirst.testkit.OutputFormat;
import org.standfirst.testkit.Placeholders;
import org.standfirst.testkit.Rotation;
import org.standfirst.testkit.Rotation.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares the output of one turn of a rotation with the harmless output: it must have the same elements with the same
 * attributes, and in place of each placeholder the text that it replaces.
 */
final class TurnComparison {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Template> TEMPLATES = new ConcurrentHashMap<>();
    private static final Set<String> WORD_COUNTS = Set.of("wordCount", "timeRequired");

    private final Rotation<?> rotation;
    private final int turn;

    TurnComparison(Rotation<?> rotation, int turn) {
        this.rotation = rotation;
        this.turn = turn;
    }

    /**
     * Asserts that {@code hostile} differs from {@code harmless} only in the texts of placeholders and in values that
     * depend on the number of words.
     */
    void compareHtml(List<HtmlEvent> harmless, List<HtmlEvent> hostile) {
        Iterator<HtmlEvent> events = withoutReadingTime(hostile).iterator();
        boolean script = false;
        OutputFormat form = OutputFormat.HTML;
        HtmlEvent last = null;
        for (HtmlEvent expected : withoutReadingTime(harmless)) {
            HtmlEvent event = events.hasNext() ? events.next() : null;
            form = formOf(expected, form);
            if (expected instanceof Text expectedText && event instanceof Text text && script) {
                compareScript(expectedText.text(), text.text());
            } else if (!areAlike(expected, event, form)) {
                throw differs("after " + last + "\n  " + event + "\ninstead of\n  " + expected);
            }
            last = expected;
            script = expected instanceof Start start && start.element().equals("script");
        }
        if (events.hasNext()) {
            throw differs("additional output: " + events.next());
        }
    }

    /** Asserts that the JSON {@code hostile} has the structure of {@code harmless} and all texts unchanged. */
    void compareJson(String harmless, String hostile) {
        compare("", JSON.readTree(harmless), JSON.readTree(hostile), OutputFormat.JSON);
    }

    private void compareScript(String harmless, String hostile) {
        if (Pattern.compile("[<>&\u2028\u2029]").matcher(hostile).find()) {
            throw differs("a script that is not escaped: " + hostile);
        }
        compare("script", JSON.readTree(harmless), JSON.readTree(hostile), OutputFormat.JSON_LD);
    }

    /**
     * Returns the format of the texts after {@code event}. The format of the head ends at its style sheet, since the
     * hooks of callers write after it.
     */
    private static OutputFormat formOf(HtmlEvent event, OutputFormat before) {
        String start = event instanceof Start opened ? opened.element() : "";
        return switch (start) {
            case "head" -> OutputFormat.HTML_HEAD;
            case "style", "body" -> OutputFormat.HTML;
            default -> before;
        };
    }

    private boolean areAlike(HtmlEvent expected, HtmlEvent event, OutputFormat form) {
        if (expected instanceof Text expectedText && event instanceof Text text) {
            return areAlike(expectedText.text(), text.text(), form);
        }
        if (expected instanceof Start expectedStart && event instanceof Start start) {
            return start.element().equals(expectedStart.element())
                    && (start.hasClass("sf-share-link")
                            ? areSameShareLinks(expectedStart.attributes(), start.attributes())
                            : areAlike(expectedStart.attributes(), start.attributes(), form));
        }
        return expected.equals(event);
    }

    private boolean areAlike(List<Attribute> expected, List<Attribute> attributes, OutputFormat form) {
        if (expected.size() != attributes.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).name().equals(attributes.get(i).name())
                    || !areAlike(expected.get(i).value(), attributes.get(i).value(), form)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether two share links differ only in their queries, in which headline and address are percent-encoded.
     */
    private static boolean areSameShareLinks(List<Attribute> expected, List<Attribute> attributes) {
        return attributes.stream().allMatch(attribute -> attribute.value().matches("[A-Za-z0-9 :/?&=.*_%-]*"))
                && withoutQuery(attributes).equals(withoutQuery(expected));
    }

    private static List<String> withoutQuery(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> attribute.name() + "=" + attribute.value().replaceFirst("\\?.*", ""))
                .toList();
    }

    private void compare(String path, JsonNode expected, JsonNode value, OutputFormat form) {
        if (expected instanceof ObjectNode expectedObject && value instanceof ObjectNode object) {
            expectedObject.remove(WORD_COUNTS);
            object.remove(WORD_COUNTS);
        }
        boolean alike = expected.getNodeType() == value.getNodeType() && expected.size() == value.size();
        if (alike && expected.isString()) {
            alike = areAlike(expected.stringValue(), value.stringValue(), form);
        } else if (alike && expected.isNumber()) {
            alike = expected.equals(value);
        }
        if (!alike) {
            throw differs(path + ": " + value + "\ninstead of\n  " + expected);
        }
        for (int i = 0; expected.isArray() && i < expected.size(); i++) {
            compare(path + "/" + i, expected.get(i), value.get(i), form);
        }
        if (expected.isObject()) {
            expected.forEachEntry((name, member) -> {
                String key = template(name).with(part -> form.parsed(original(part)));
                compare(path + "/" + name, member, value.path(key), form);
            });
        }
    }

    private boolean areAlike(String expected, String text, OutputFormat form) {
        Template template = template(expected);
        if (template.parts().stream().noneMatch(Part::isPlaceholder)) {
            return expected.equals(text);
        }
        return template.with(part -> form.parsed(original(part))).equals(text)
                || template.with(part -> form.parsed(printed(part))).equals(text)
                || form.encodes()
                        && (template.with(part -> form.parsed(address(part))).equals(text)
                                || template.matches(text, part -> encoded(part, form)));
    }

    /** Matches an address or an id in encoded form, and other text unchanged. */
    private Pattern encoded(Part part, OutputFormat form) {
        String original = original(part);
        String asTyped = Pattern.quote(form.parsed(original));
        return Pattern.compile(
                switch (kind(part)) {
                    case TEXT, NAME -> asTyped;
                    case ADDRESS ->
                        asTyped + "|" + Pattern.quote(Url.of(original).encoded());
                    case ID -> asTyped + "|[A-Za-z0-9_-]+";
                });
    }

    /** Returns the text that a part replaces; an address in its output form. */
    private String address(Part part) {
        return kind(part) == Kind.ADDRESS ? Url.of(original(part)).encoded() : original(part);
    }

    /** Returns the text that a part replaces; the name of a role in printed form. */
    private String printed(Part part) {
        return rotation.places().get(part.slot()).component().equals("Role.name")
                ? RoleWords.of(Credit.Role.of(original(part)))
                : original(part);
    }

    private Kind kind(Part part) {
        return rotation.places().get(part.slot()).kind();
    }

    private String original(Part part) {
        String string = rotation.string(turn, part.slot());
        return kind(part) == Kind.TEXT ? Placeholders.originalLine(string, part.line()) : string;
    }

    /** Removes the reading time and its separator, which depend on the number of words. */
    private static List<HtmlEvent> withoutReadingTime(List<HtmlEvent> events) {
        List<HtmlEvent> others = new ArrayList<>(events.size());
        boolean within = false;
        for (HtmlEvent event : events) {
            if (event instanceof Start start && start.hasClass("sf-reading-time")) {
                within = true;
                others.remove(others.size() - 1);
            } else if (!within) {
                others.add(event);
            } else if (event instanceof End) {
                within = false;
            }
        }
        return others;
    }

    private static Template template(String text) {
        return TEMPLATES.computeIfAbsent(text, Template::of);
    }

    private AssertionError differs(String difference) {
        return new AssertionError("turn " + turn + ": " + difference);
    }
}
