package org.standfirst.ingest.media;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Distinguishes agencies from people in a credit. */
final class Agencies {
    private static final Set<String> NAMES = Set.of(
            "aap",
            "aflo",
            "afp",
            "agerpres",
            "alamy",
            "alamy stock photo",
            "anadolu",
            "anadolu agency",
            "anp",
            "ansa",
            "ap",
            "ap images",
            "ap photo",
            "apa",
            "apa-picturedesk",
            "associated press",
            "ats",
            "belga",
            "bloomberg",
            "bta",
            "cnp",
            "ctk",
            "čtk",
            "čtk/ap",
            "dpa",
            "dpa-zentralbild",
            "efe",
            "epa",
            "epa-efe",
            "europa press",
            "getty",
            "getty images",
            "hina",
            "imago",
            "imago images",
            "istock",
            "istockphoto",
            "jiji",
            "jiji press",
            "keystone",
            "keystone-sda",
            "kyodo",
            "kyodo news",
            "lapresse",
            "laif",
            "lusa",
            "magnum photos",
            "maxppp",
            "mti",
            "nasa",
            "notimex",
            "ntb",
            "nurphoto",
            "ocean",
            "onlyfrance",
            "pa",
            "pa media",
            "pa wire",
            "panos pictures",
            "pap",
            "pexels",
            "picture alliance",
            "picture-alliance",
            "pixabay",
            "polaris",
            "press association",
            "redux",
            "reuters",
            "rex",
            "rex features",
            "ria novosti",
            "ritzau",
            "ritzau scanpix",
            "scanpix",
            "shutterstock",
            "sipa",
            "sipa press",
            "sipa usa",
            "sopa images",
            "sta",
            "tanjug",
            "tass",
            "the associated press",
            "tt",
            "ullstein bild",
            "unsplash",
            "upi",
            "ukrinform",
            "via reuters",
            "vwpics",
            "xinhua",
            "yonhap",
            "zuma",
            "zuma press",
            "zuma wire",
            "agence france-presse",
            "agencia efe",
            "agência brasil",
            "agência lusa",
            "agencja wyborcza",
            "east news",
            "hollandse hoogte",
            "profimedia",
            "shutterstock.com",
            "istock.com",
            "estadão conteúdo",
            "folhapress",
            "アフロ",
            "ロイター",
            "共同",
            "共同通信",
            "共同通信社",
            "時事",
            "時事通信",
            "時事通信社",
            "朝日新聞社",
            "ゲッティイメージズ",
            "新華社",
            "新华社",
            "연합뉴스",
            "тасс",
            "риа новости",
            "أ ف ب",
            "رويترز");

    private static final Pattern INSTITUTION = Pattern.compile(
            "(?iU)\\b(?:photos?|images?|pictures?|press|news|agency|agence|agencia|agência|agentur|archives?|archiv[eio]?|"
                    + "museums?|musée|museo|universit\\p{L}*|city|ville|ministry|ministère|ministerio|ministerium|"
                    + "government|police|polizei|policia|polícia|office|institut\\p{L}*|library|foundation|stiftung|"
                    + "fondation|collection|commons|wikimedia|wikipedia|flickr|handout|divulgação|reproduction|"
                    + "reprodução|courtesy|supplied|getty|screenshot|gmbh|inc|ltd|llc|society|company|club|fc|nasa|"
                    + "studios?|media|tv|radio|verlag|stock|stadt|gemeinde|feuerwehr|comune|ayuntamiento|prefeitura|gemeente|urząd|město|mairie|gobierno|department|council|army|navy|service|team|redaktion|privat)\\b");

    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|d[aeiou]s?|del|della|di|du|la|le|van|von|der|den|de|ten|"
                    + "ter|zu|bin|ibn|al-\\p{Lu}\\p{L}+|el|y|e))*? \\p{Lu}[\\p{L}\\p{M}'’-]+");

    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}&&\\p{IsLatin}]{2,6}");
    private static final int MAX_WORDS = 5;

    private Agencies() {}

    /** Returns whether a name is a known agency or an acronym. */
    static boolean isKnown(String name) {
        return ACRONYM.matcher(name).matches() || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a name is certainly the name of one person. */
    static boolean isPerson(String name) {
        return !isKnown(name)
                && PERSON.matcher(name).matches()
                && name.split(" ").length <= MAX_WORDS
                && !INSTITUTION.matcher(name).find();
    }
}
