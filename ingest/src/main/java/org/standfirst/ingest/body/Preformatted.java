package org.standfirst.ingest.body;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Code;
import org.standfirst.body.RichText;
import org.standfirst.ingest.text.Children;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.Tags;

/** Reads preformatted text as code. Verse and text with marks become paragraphs with line breaks. */
final class Preformatted {
    private static final Set<String> MARKS = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "a",
            "s",
            "del",
            "mark",
            "q",
            "cite",
            "sub",
            "sup",
            "img",
            "picture",
            "iframe",
            "video",
            "audio",
            "object",
            "embed",
            "form",
            "button",
            "select",
            "textarea",
            "svg",
            "noscript",
            "table");
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)(?:language-|lang-|brush:\\s*)([\\w+#.-]{1,50})");

    private final Flow flow;

    Preformatted(Flow flow) {
        this.flow = flow;
    }

    void read(Element element, Format format) {
        if (Tags.hasClass(element, "wp-block-verse", "wp-block-preformatted") || hasMarks(element)) {
            Flow inner = flow.into(flow.sink);
            flow.readers.keepId(element);
            inner.children(element, flow.readers.inline.block(element, format).withPreserved());
            inner.flush(element);
            return;
        }
        String text = text(element).replace("\r\n", "\n").replace('\r', '\n');
        String clean = CleanText.of(text);
        if (!clean.equals(text)) {
            flow.readers.reading.leaveOut(element, text, "has control characters or unclosed direction characters");
        }
        flow.readers.inline.block(element, format); // reports attributes that code does not have
        if (!RichText.of(clean).blank()) {
            flow.emit(new Code(clean, language(element), flow.readers.id(element)), element);
        }
    }

    /** Returns the text of an element, in which each block is on lines of its own, as highlighters write lines of code. */
    private static String text(Element element) {
        PreformattedText text = new PreformattedText();
        element.filter(text);
        return text.text();
    }

    private static boolean hasMarks(Element element) {
        return element.stream().anyMatch(inner -> MARKS.contains(inner.normalName()));
    }

    private static @Nullable String language(Element element) {
        Element code = Children.first(element, "code");
        for (Element each : code == null ? new Element[] {element} : new Element[] {code, element}) {
            Matcher name = LANGUAGE.matcher(each.attr("class"));
            if (name.find()) {
                return name.group(1);
            }
            String data = CleanText.lineOrNull(each.attr("data-lang") + each.attr("data-language"), 50);
            if (data != null) {
                return data;
            }
        }
        return null;
    }
}
