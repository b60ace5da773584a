package org.standfirst.html;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.Set;
import org.standfirst.html.markup.Tag;

/**
 * An element for use in a {@link ContentRenderer}; the elements of this library have a {@link Role} instead. There are
 * no elements for scripts and frames.
 */
public enum Element {
    A,
    ABBR,
    ARTICLE,
    ASIDE,
    B,
    BDI,
    BLOCKQUOTE,
    BR,
    BUTTON,
    CAPTION,
    CITE,
    CODE,
    DATA,
    DD,
    DETAILS,
    DIV,
    DL,
    DT,
    EM,
    FIELDSET,
    FIGCAPTION,
    FIGURE,
    FOOTER,
    FORM,
    H2,
    H3,
    H4,
    H5,
    H6,
    HEADER,
    HR,
    I,
    IMG,
    INPUT,
    LABEL,
    LEGEND,
    LI,
    LINK,
    META,
    METER,
    NAV,
    OL,
    OPTION,
    P,
    PRE,
    PROGRESS,
    Q,
    S,
    SECTION,
    SELECT,
    SMALL,
    SPAN,
    STRONG,
    SUB,
    SUMMARY,
    SUP,
    TABLE,
    TBODY,
    TD,
    TEXTAREA,
    TH,
    THEAD,
    TIME,
    TR,
    UL;

    private static final Set<Element> VOID = Set.of(BR, HR, IMG, INPUT, LINK, META);

    /** The tags without attributes. */
    final Tag tag;

    Element() {
        String name = name().toLowerCase(Locale.ROOT);
        tag = new Tag(("<" + name + ">").getBytes(US_ASCII), ("</" + name + ">").getBytes(US_ASCII));
    }

    /** Returns whether the element is void: it has no content and no closing tag. */
    boolean isVoid() {
        return VOID.contains(this);
    }
}
