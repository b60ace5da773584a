package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.standfirst.RelatedLink;
import org.standfirst.body.Link;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.RichText.Run;
import org.standfirst.ingest.text.Children;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.Tags;
import org.standfirst.ingest.text.TextReader;

/** Reads links to other articles within the text: sections of links, and paragraphs of links after a label. */
final class Related {
    private static final Pattern LABEL = Pattern.compile("(?iuU)(?:"
            + String.join(
                    "|",
                    "(?:also )?read (?:also|more|next|on)?|also read|see also|see more|related(?: articles?| stor(?:y|ies)| posts?| links?| news)?|"
                            + "more on this(?: story)?|more from [^:]{2,40}|recommended(?: reading)?|further reading|don[’']t miss|"
                            + "you may also like|editor[’']s picks?|more like this",
                    "lesen sie (?:auch|hier|mehr|dazu)(?: auch)?|mehr (?:zum thema|dazu|lesen)|auch interessant|lesetipp|siehe auch|"
                            + "zum thema|weitere artikel|passend dazu|das könnte sie auch interessieren",
                    "(?:à )?lire (?:aussi|également|la suite)|voir aussi|à lire|sur le même sujet|pour aller plus loin|"
                            + "notre sélection|lire plus",
                    "l[ée]e(?:r|a)? (?:también|más|además)|te puede interesar|más información|ver también|vea también|"
                            + "también puedes leer|noticias? relacionadas?|le puede interesar|puedes leer",
                    "legg[ie] anche|leggi di più|vedi anche|per approfondire|potrebbe interessarti(?: anche)?|approfondimenti?",
                    "leia (?:também|mais)|veja (?:também|mais)|saiba mais|ler também|notícias? relacionadas?|ver também|leia ainda",
                    "lees (?:ook|meer|verder)|zie ook|meer (?:over dit onderwerp|lezen)|bekijk ook|verder lezen",
                    "(?:prze)?czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również|więcej)|polecamy|powiązane",
                    "čtěte (?:také|více|dále)|přečtěte si(?: také)?|související(?: články)?|mohlo by vás zajímat|viz také",
                    "関連記事|あわせて読みたい|合わせて読みたい|関連ニュース|関連リンク|続きを読む|こちらもおすすめ|関連",
                    "läs (?:också|mer|även)|les også|læs også|lue myös|katso myös|olvassa el(?: még)?|kapcsolódó(?: cikkek?)?",
                    "читайте (?:также|ещ[её]|теж|також)|смотрите также|по теме|διαβάστε (?:επίσης|ακόμη|ακόμα)|citește și|citiți și",
                    "اقرأ (?:أيضا|أيضاً|المزيد)|إقرأ أيضا|مواضيع ذات صلة|קראו (?:גם|עוד)|כתבות נוספות|بیشتر بخوانید",
                    "延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|更多新闻|관련 ?기사|이 기사도|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|"
                            + "baca juga|xem thêm|đọc thêm|อ่านเพิ่มเติม|ilgili haber(?:ler)?|bunu da oku|okuyun")
            + ")\\s*[:：>»→–—|-]*\\s*");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0|•·*»›>→–—:：,;/-]*");
    private static final int MAX_TITLE = 300;
    private static final int MAX_LABEL = 100;
    private static final int MAX_KNOWN_LABEL = 60; // longer than the longest label of the pattern
    private static final int MAX_TEXT = 4_000;
    private static final int MAX_NODES = 8;

    private final Flow flow;

    Related(Flow flow) {
        this.flow = flow;
    }

    /** Reads a section of a label and links. Returns {@code false} if the element is not such a section. */
    boolean section(Element element, Format format) {
        boolean aside = element.normalName().equals("aside");
        boolean named = Tags.hasClass(
                element,
                "sf-read-also",
                "read-also",
                "readalso",
                "read-more",
                "readmore",
                "related",
                "related-links",
                "related-articles",
                "related-posts",
                "related-stories",
                "see-also",
                "lire-aussi",
                "wp-block-related-posts");
        if (!aside && !named || !Children.hasLessText(element, MAX_TEXT) || element.selectFirst("a[href]") == null) {
            return false;
        }
        return read(element, format, !named);
    }

    /** Reads a paragraph of a known label and links. Returns {@code false} if the element is not such a paragraph. */
    boolean paragraph(Element element, Format format) {
        if (element.childNodeSize() > MAX_NODES || element.firstElementChild() == null) {
            return false;
        }
        StringBuilder label = new StringBuilder();
        return readLabel(element, label)
                && isLabel(label.toString().strip())
                && Children.hasLessText(element, MAX_TEXT)
                && read(element, format, true);
    }

    private static boolean isLabel(String text) {
        return text.length() <= MAX_KNOWN_LABEL && LABEL.matcher(text).matches();
    }

    /**
     * Appends the text before the first link to {@code label}. Returns whether there is a link, with a short text
     * before it.
     */
    private static boolean readLabel(Element parent, StringBuilder label) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                label.append(text.getWholeText());
            } else if (child instanceof Element element && (isLink(element) || readLabel(element, label))) {
                return !label.isEmpty();
            }
            if (label.length() > MAX_LABEL) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private boolean read(Element element, Format format, boolean knownLabel) {
        int before = flow.readers.reading.omissions().size();
        element.getElementsByClass("sf-promoted").remove(); // the label of a paid link in our own pages
        TextReader.Result result = flow.readers.text(element, flow.readers.inline.block(element, format));
        List<RelatedLink> links = links(result.text());
        String label = label(result.text());
        boolean alone = knownLabel && !label.isEmpty() && !LABEL.matcher(label).matches();
        if (links.isEmpty() || alone || label.length() > MAX_LABEL || !onlyLinks(result.text())) {
            flow.readers.reading.removeOmissionsAfter(before); // the element is read again as another kind of block
            return false;
        }
        flow.flush(element);
        result.media()
                .forEach(media -> flow.readers.reading.leaveOut(media, "is a picture among links to other articles"));
        String printed = label.replaceFirst("[\\s\\u00A0:：>»→–—|-]+$", "");
        flow.emit(new RelatedLinks(links, CleanText.lineOrNull(printed, MAX_LABEL), flow.readers.id(element)), element);
        return true;
    }

    private static String label(RichText text) {
        StringBuilder label = new StringBuilder();
        for (Run run : text.runs()) {
            if (run.link() != null) {
                break;
            }
            label.append(run.text());
        }
        return label.toString().strip();
    }

    private static boolean onlyLinks(RichText text) {
        boolean begun = false;
        for (Run run : text.runs()) {
            begun |= run.link() != null;
            if (begun && run.link() == null && !SEPARATORS.matcher(run.text()).matches()) {
                return false;
            }
        }
        return begun;
    }

    /** Returns the links; none if one of them cannot be a link to an article. */
    private static List<RelatedLink> links(RichText text) {
        List<RelatedLink> links = new ArrayList<>();
        Link current = null;
        StringBuilder title = new StringBuilder();
        for (Run run : text.runs()) {
            if (!Objects.equals(run.link(), current)) {
                if (!add(current, title, links)) {
                    return List.of();
                }
                current = run.link();
            }
            title.append(current == null ? "" : run.text());
        }
        return add(current, title, links) ? links : List.of();
    }

    private static boolean add(@Nullable Link link, StringBuilder title, List<RelatedLink> links) {
        if (link == null) {
            return true;
        }
        String line = CleanText.lineOrNull(title.toString(), MAX_TITLE);
        title.setLength(0);
        if (line == null || !link.url().isAbsolute()) {
            return false;
        }
        RelatedLink related = RelatedLink.of(line, link.url());
        boolean paid = link.kind() == Link.Kind.SPONSORED;
        links.add(paid ? related.withRelation(RelatedLink.Relation.PROMOTED) : related);
        return true;
    }
}
