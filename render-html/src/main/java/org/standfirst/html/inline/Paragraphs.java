package org.standfirst.html.inline;

import org.standfirst.body.RichText;
import org.standfirst.facts.TextParagraphs;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.internal.Blank;

/** Writes text in which a blank line starts a new paragraph, and any other line end is a line break. */
public final class Paragraphs {
    private Paragraphs() {}

    /** Writes each paragraph in an element of {@code role}. */
    public static void write(Role role, String text, HtmlWriter html) {
        if (text.indexOf('\n') < 0 && !Blank.is(text)) {
            html.element(role, text);
            return;
        }
        for (String paragraph : TextParagraphs.of(text)) {
            html.open(role);
            RichTextHtml.lines(paragraph, html);
            html.close();
        }
    }

    /** Writes each paragraph of rich text in an element of {@code role}. */
    public static void write(Role role, RichText text, Rendering rendering) {
        String plain = RichTextHtml.plain(text);
        if (plain != null) {
            write(role, plain, rendering.html());
            return;
        }
        for (RichText paragraph : TextParagraphs.of(text)) {
            rendering.html().open(role);
            RichTextHtml.write(paragraph, rendering);
            rendering.html().close();
        }
    }
}
