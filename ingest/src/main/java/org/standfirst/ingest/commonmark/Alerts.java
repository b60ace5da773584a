package org.standfirst.ingest.commonmark;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the alerts of GitHub, which are quotations whose first line is a kind: {@code > [!NOTE]}. */
final class Alerts {
    private static final Set<String> KINDS = Set.of("[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]", "[!CAUTION]");

    private Alerts() {}

    /** Removes the kind from a quotation, and returns it as a title; {@code null} if the quotation is not an alert. */
    static @Nullable String takeTitle(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text kind)) {
            return null;
        }
        String name = kind.getLiteral().strip().toUpperCase(Locale.ROOT);
        Node next = kind.getNext();
        if (!KINDS.contains(name) || !(next == null || next instanceof SoftLineBreak)) {
            return null;
        }
        kind.unlink();
        if (next == null) {
            first.unlink();
        } else {
            next.unlink();
        }
        return name.charAt(2) + name.substring(3, name.length() - 1).toLowerCase(Locale.ROOT);
    }
}
