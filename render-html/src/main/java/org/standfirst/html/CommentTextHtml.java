package org.standfirst.html;

import org.standfirst.Url;
import org.standfirst.body.Link;

/** The markup of a paragraph that a reader wrote: plain text, in which web addresses are links. */
final class CommentTextHtml {
    private static final String MARKS_AFTER = ".,:;!?'\"’”»)]}…";

    private CommentTextHtml() {}

    static void write(String text, HtmlWriter html) {
        int written = 0;
        for (int at = 0; (at = text.indexOf("http", at)) >= 0; ) {
            int end = begins(text, at) ? endOfAddress(text, at) : at;
            Url url = Url.of(text.substring(at, end));
            if (!url.webAddress()) {
                at += 4;
                continue;
            }
            RichTextHtml.lines(text.substring(written, at), html);
            link(url, html);
            written = end;
            at = end;
        }
        RichTextHtml.lines(text.substring(written), html);
    }

    private static void link(Url url, HtmlWriter html) {
        if (html.link(Role.COMMENT_TEXT_LINK, url, Link.Kind.USER)) {
            html.text(url.text()).close();
        } else {
            html.text(url.text());
        }
    }

    /** Returns whether an address begins at {@code at}, and not in the midst of a word. */
    private static boolean begins(String text, int at) {
        boolean address = text.startsWith("://", at + 4) || text.startsWith("s://", at + 4);
        return address && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** Returns where an address ends: before white space or a bracket, and before the marks of the sentence around it. */
    private static int endOfAddress(String text, int start) {
        int end = start;
        while (end < text.length() && !ends(text.charAt(end))) {
            end++;
        }
        while (end > start && MARKS_AFTER.indexOf(text.charAt(end - 1)) >= 0 && !closes(text, start, end)) {
            end--;
        }
        return end;
    }

    private static boolean ends(char c) {
        return c <= ' ' || c == '<' || c == '>' || c == '"' || Character.isWhitespace(c);
    }

    /** Returns whether the address ends with a bracket that it opens itself, as {@code ferry_(ship)} does. */
    private static boolean closes(String text, int start, int end) {
        return text.charAt(end - 1) == ')' && text.lastIndexOf('(', end - 1) >= start;
    }
}
