package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The reading direction of a text. */
public enum TextDirection {
    /** The direction of Latin, Cyrillic and Chinese. */
    LEFT_TO_RIGHT("ltr"),
    /** The direction of Arabic and Hebrew. */
    RIGHT_TO_LEFT("rtl");

    /** The ISO 15924 codes of scripts that are written from right to left. */
    private static final Set<String> SCRIPTS = words("""
            Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat
            Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi
            """);

    /** Languages whose default script in CLDR is written from right to left. */
    private static final Set<String> LANGUAGES = words("""
            aao abh abv acm acq acw acx adf ae aeb aec aee aeq afb aib aii aij aiq ajp ajt aju amw apc apd ar arb
            arc arq ars ary arz ask atn auj auz avd avl ayh ayl ayn ayp azb bal bcc bdz bej bft bgn bgp bhe bhm bhn
            bjf bjm bqi brh brk bsh bsk chg cja ckb cld clh czk dcc def deh dgl dmk dml dv ecy esh fa fay faz fia
            fub gbz ggg gha ghr gig gjk gju glh glk grr gwc gwf gwt gzi hac haz hbo he hkh hnd hno hoh hrt hrz hss
            huy isk itk iw jad jat jbe jbn jdg ji jnd jog jpa jpr jrb jye kbu kby kcy kfm khw klj kmz kqd ks ktl kvx
            kxp kzh lad lah lhs lki lrc lrk lrl lsa lsd lss luv luz mby mde mey mfa mfi mhj mid mki mnj mve mvy myz
            mzb mzn nli nlm nqo ntz nyq oar obm odk omy oru ota otk oui pal pbt pbu pes pgd phl phn phr phv plk pmu
            pnb prc prd prs prx ps psh psi pst qxq rdb rhg rmt sam sbn scl sd sdb sdf sdg sdh sds sgl sgr sgy shd
            shm shu shv siy siz skr smp smy sog sqo sqt srh srz ssh sts swb syc syn syr tjo tks tmr tov tra trg trm
            trw ug ur ush uzs vaf vgr vmh wbk wne wni wsv xco xhe xka xkc xkj xkp xld xly xmn xmr xna xpr xsa xsd
            xvi ydd ydg yhd yi yih yud zba zdj zrp zum
            """);

    /** The countries in which a language has the opposite direction, such as Pakistan for Punjabi. */
    private static final Map<String, Set<String>> OPPOSITE = Map.ofEntries(
            Map.entry("az", Set.of("IQ", "IR")),
            Map.entry("azj", Set.of("IQ", "IR")),
            Map.entry("ha", Set.of("CM", "SD")),
            Map.entry("kk", Set.of("AF", "CN", "IR", "MN")),
            Map.entry("kmr", Set.of("IQ", "IR", "LB")),
            Map.entry("ku", Set.of("IQ", "IR", "LB")),
            Map.entry("ky", Set.of("CN")),
            Map.entry("may", Set.of("CC")),
            Map.entry("mey", Set.of("SN")),
            Map.entry("ms", Set.of("CC")),
            Map.entry("pa", Set.of("PK")),
            Map.entry("sd", Set.of("IN")),
            Map.entry("tg", Set.of("PK")),
            Map.entry("ug", Set.of("KZ", "MN")),
            Map.entry("uz", Set.of("AF")),
            Map.entry("uzn", Set.of("AF")),
            Map.entry("zsm", Set.of("CC")));

    private final String code;

    TextDirection(String code) {
        this.code = code;
    }

    /** Returns the value of HTML's {@code dir} attribute: {@code ltr} or {@code rtl}. */
    public String code() {
        return code;
    }

    /**
     * Returns the direction of the script of {@code language}, or of the usual script of the language in its country if
     * the tag has no script.
     */
    public static TextDirection of(Locale language) {
        requireNonNull(language, "language");
        boolean rightToLeft = language.getScript().isEmpty()
                ? isUsuallyRightToLeft(language)
                : SCRIPTS.contains(language.getScript());
        return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static boolean isUsuallyRightToLeft(Locale language) {
        boolean opposite =
                OPPOSITE.getOrDefault(language.getLanguage(), Set.of()).contains(language.getCountry());
        return LANGUAGES.contains(language.getLanguage()) != opposite;
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }
}
