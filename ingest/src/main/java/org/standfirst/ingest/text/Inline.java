package org.standfirst.ingest.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Mark;

/** The marks and languages of inline elements. */
public final class Inline {
    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("strong", Mark.STRONG),
            Map.entry("b", Mark.STRONG),
            Map.entry("em", Mark.EMPHASIS),
            Map.entry("i", Mark.EMPHASIS),
            Map.entry("s", Mark.STRIKETHROUGH),
            Map.entry("del", Mark.STRIKETHROUGH),
            Map.entry("strike", Mark.STRIKETHROUGH),
            Map.entry("mark", Mark.HIGHLIGHT),
            Map.entry("cite", Mark.TITLE_OF_WORK),
            Map.entry("q", Mark.QUOTATION),
            Map.entry("code", Mark.CODE),
            Map.entry("kbd", Mark.CODE),
            Map.entry("samp", Mark.CODE),
            Map.entry("tt", Mark.CODE),
            Map.entry("sub", Mark.SUBSCRIPT),
            Map.entry("sup", Mark.SUPERSCRIPT));

    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)\\b");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight\\s*:\\s*(?:normal|lighter|[1-4]00)\\b");
    private static final Pattern NOT_ITALIC = Pattern.compile("font-style\\s*:\\s*normal\\b");
    private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)\\b");
    private static final Pattern SUPER = Pattern.compile("vertical-align\\s*:\\s*super\\b");
    private static final Pattern SUB = Pattern.compile("vertical-align\\s*:\\s*sub\\b");
    private static final Pattern NUMBER = Pattern.compile("\\[?\\d{1,4}\\]?");
    private static final Pattern STRUCK = Pattern.compile("text-decoration[a-z-]*\\s*:[^;]*line-through");

    private Inline() {}

    /** Returns the format of the text in {@code element}, given the {@code format} of the text around it. */
    public static Format format(Element element, Format format) {
        Mark mark = isNoteMark(element) ? Mark.SUPERSCRIPT : MARKS.get(element.normalName());
        Format marked = mark == null ? format : format.with(mark);
        String style = element.attributesSize() == 0 ? "" : element.attr("style");
        return style.isEmpty() ? marked : styled(style.toLowerCase(Locale.ROOT), marked);
    }

    /** Returns whether an element is a link with the number of a note, which the style sheet of its page raises. */
    private static boolean isNoteMark(Element element) {
        return element.normalName().equals("a")
                && (Tags.hasClass(element, "footnote-anchor")
                        || element.attr("role").equals("doc-noteref"))
                && NUMBER.matcher(element.text()).matches();
    }

    private static Format styled(String style, Format format) {
        Format plain = NOT_BOLD.matcher(style).find() ? format.without(Mark.STRONG) : format;
        plain = NOT_ITALIC.matcher(style).find() ? plain.without(Mark.EMPHASIS) : plain;
        return marked(style, plain);
    }

    private static Format marked(String style, Format format) {
        Format styled = BOLD.matcher(style).find() ? format.with(Mark.STRONG) : format;
        styled = ITALIC.matcher(style).find() ? styled.with(Mark.EMPHASIS) : styled;
        styled = SUPER.matcher(style).find() ? styled.with(Mark.SUPERSCRIPT) : styled;
        styled = SUB.matcher(style).find() ? styled.with(Mark.SUBSCRIPT) : styled;
        return STRUCK.matcher(style).find() ? styled.with(Mark.STRIKETHROUGH) : styled;
    }

    /** Returns the language of a BCP 47 tag, or {@code null} if the tag is invalid. */
    public static @Nullable Locale language(String tag) {
        try {
            Locale language = new Locale.Builder()
                    .setLanguageTag(tag.trim().replace('_', '-'))
                    .build();
            return language.getLanguage().isEmpty() ? null : language;
        } catch (IllformedLocaleException e) { // the JDK has no other check of a tag
            return null;
        }
    }
}
