package org.standfirst.ingest.media;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a credit in the plain text of a caption, by the labels and forms that newsrooms use in many languages. */
final class CreditLabels {
    /** Nouns before a colon or a similar sign. */
    private static final String NOUNS = String.join(
            "|",
            // English
            "photo(?:graph)?s?(?: credits?)?(?: by| courtesy of| courtesy)?",
            "(?:image|picture|photo) (?:credits?|source)",
            "images?",
            "pictures?",
            "credits?",
            "illustration",
            "photography",
            "photographer",
            "file photo",
            // German
            "fotos?",
            "bild(?:er)?",
            "bildquelle",
            "bildnachweis",
            "bildrechte",
            "fotograf(?:in)?",
            "fotocredit",
            "symbol(?:foto|bild)",
            "archiv(?:foto|bild)",
            "grafik",
            "quelle",
            // French
            "cr[ée]dits?(?: photos?)?",
            "photographie",
            "photographe",
            "© ?photo",
            // Spanish, Italian, Portuguese
            "fotograf[íi]as?",
            "fot[óo]graf[oa]",
            "im[aá]ge[mn]",
            "cr[ée]dit[oi]s?(?: (?:foto|da foto|de la foto|de imagen))?",
            "immagine",
            "foto ?(?:credit|archivio|de archivo|d'archivio|arquivo)",
            "cr[ée]ditos? da imagem",
            // Dutch, Polish, Czech
            "foto[’']s",
            "beeld",
            "fotografie",
            "fotograaf",
            "fot\\.?",
            "zdj[ęe]ci[ea]",
            "autor (?:fotografie|zdj[ęe]cia|fota)",
            "sn[íi]mek",
            "fotografia",
            // Nordic, Turkish, Russian, Greek, Arabic, Hebrew, Hindi, Korean
            "bilde",
            "valokuva",
            "kuva",
            "kép",
            "foto[ğg]raf",
            "фото",
            "φωτογραφία",
            "تصوير",
            "الصورة",
            "צילום",
            "फोटो",
            "사진");

    private static final String CJK_NOUNS = "写真(?:提供)?|撮影者?|提供|画像(?:提供)?|摄影|攝影|图片来源|圖片來源|图|圖";

    private static final String SPACE = "[\\s\\u00A0\\u202F]*";

    private static final String LABEL =
            "(?:(?:" + NOUNS + ")" + SPACE + "[:：=＝]|fot\\.|(?:" + CJK_NOUNS + ")" + SPACE + "[:：=＝／/])";

    private static final String BY =
            "(?:photo(?:graph)?s? by|photographed by|(?:photo|image|picture) courtesy of|courtesy of|"
                    + "fotos? (?:von|di|de|door)|photos? de|photo par|zdj[ęe]cie autorstwa)\\s";

    private static final String START = "(?:^|(?<=[.!?…»”\"’。！？|\\n])\\s*|(?<=[)\\]）】])\\s+|\\s[–—|-]\\s+)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String REST = "([^\\n]{2,150})$";

    private static final Pattern LABELLED = Pattern.compile(START + "(?:" + LABEL + ")" + SPACE + REST, FLAGS);
    private static final Pattern WRITTEN_BY = Pattern.compile(START + BY + REST, FLAGS);
    private static final Pattern COPYRIGHT = Pattern.compile(START + "(?:©|\\(c\\)|copyright)\\s*" + REST, FLAGS);
    private static final Pattern WITHIN = Pattern.compile(
            "[\\s\\u3000](?:(?:" + NOUNS + ")" + SPACE + "[:：]|©|(?:" + CJK_NOUNS + ")" + SPACE + "[:：=＝／/])" + SPACE
                    + REST,
            FLAGS);
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s*[(（\\[【]([^()（）\\[\\]【】\\n]{2,150})[)）\\]】]\\s*\\.?$");
    private static final Pattern AT_END = Pattern.compile("(?:^|(?<=[.!?…»”\"])\\s+)([^.!?…\\n]{2,100})$");
    private static final List<Pattern> PATTERNS = List.of(LABELLED, WRITTEN_BY, COPYRIGHT, WITHIN);
    private static final String CLOSING = ")）]】";
    private static final String SIGNS = ":：=＝©/／|";
    private static final Pattern NAMING =
            Pattern.compile("(?i)\\b(?:fot\\.|by|courtesy|von|de|di|door|par|via|autorstwa)\\s|\\(c\\)|copyright");
    private static final Pattern TAKEN_BY = Pattern.compile("(.+?)\\s*(?:氏)?撮影");
    private static final Pattern START_LABEL =
            Pattern.compile("^\\s*(?:" + LABEL + "|" + BY + "|(?:©|\\(c\\)|copyright)\\s*)\\s*", FLAGS);
    private static final Pattern TAKING = Pattern.compile("撮影|摄影|攝影");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{3}[.!?。]\\s*\\p{L}");

    private CreditLabels() {}

    /**
     * A credit in a caption.
     *
     * @param start the index at which the credit with its label starts
     * @param words the credit without its label and brackets
     * @param byPerson whether the label says that a person took the picture
     */
    record Found(int start, String words, boolean byPerson) {}

    /** Returns the words of a credit without its label. */
    static String stripped(String words) {
        Matcher label = START_LABEL.matcher(words);
        return label.lookingAt() && label.end() < words.length() ? words.substring(label.end()) : words;
    }

    /** Returns the credit at the end of a caption, or {@code null} if there is no certain one. */
    static @Nullable Found in(String caption) {
        boolean named = caption.codePoints().anyMatch(c -> SIGNS.indexOf(c) >= 0)
                || NAMING.matcher(caption).find();
        for (int i = 0; named && i < PATTERNS.size(); i++) {
            Found found = first(PATTERNS.get(i), caption);
            if (found != null) {
                return found;
            }
        }
        Found bracketed = inBrackets(caption);
        if (bracketed != null || !named) {
            return bracketed;
        }
        Matcher last = AT_END.matcher(caption);
        return last.find() && namesAgency(last.group(1)) ? found(last.start(), last.group(1)) : null;
    }

    private static @Nullable Found inBrackets(String caption) {
        int end = caption.length() - (caption.endsWith(".") ? 1 : 0);
        if (end == 0 || CLOSING.indexOf(caption.charAt(end - 1)) < 0) {
            return null;
        }
        Matcher brackets = IN_BRACKETS.matcher(caption);
        boolean credit = brackets.find() && isCredit(brackets.group(1).strip());
        return credit ? found(brackets.start(), brackets.group(1).strip()) : null;
    }

    private static @Nullable Found first(Pattern pattern, String caption) {
        Matcher match = pattern.matcher(caption);
        boolean found = match.find() && !SENTENCE.matcher(match.group(1)).find();
        return found ? found(match.start(), caption.substring(match.start()).strip()) : null;
    }

    private static boolean isCredit(String words) {
        return START_LABEL.matcher(words).lookingAt()
                || TAKEN_BY.matcher(words).matches()
                || Agencies.isKnown(words)
                || namesAgency(words)
                || namesPersonFirst(words);
    }

    /** Returns whether the words are only names, one of which is a known agency. */
    private static boolean namesAgency(String words) {
        String[] names = words.split("\\s*(?:[/|／]|\\bvia\\b)\\s*");
        boolean known = false;
        for (String name : names) {
            known |= Agencies.isKnown(name.strip());
        }
        return known && names.length > 1;
    }

    private static boolean namesPersonFirst(String words) {
        String[] names = words.split("\\s*[/|／]\\s*|\\s+via\\s+", 2);
        return names.length == 2
                && Agencies.isPerson(names[0].strip())
                && Character.isUpperCase(names[1].codePointAt(0));
    }

    private static Found found(int start, String words) {
        Matcher by = TAKEN_BY.matcher(words);
        return by.matches()
                ? new Found(start, by.group(1), true)
                : new Found(start, stripped(words), TAKING.matcher(words).lookingAt());
    }
}
