package org.standfirst.json.reader;

import java.util.List;
import java.util.stream.Stream;
import org.standfirst.json.writer.Name;

/** Every property name of our format, used by the reader and the writer alike. Once released a name never changes. */
public enum Property implements Name {
    ACCESS("access"),
    ACQUIRE_LICENCE_PAGE("acquireLicencePage"),
    ACTIONABLE_FEEDBACK_POLICY("actionableFeedbackPolicy"),
    AFFILIATION("affiliation"),
    AGENCIES("agencies"),
    ALT("alt"),
    ARTICLE("article"),
    ARTICLE_ID("articleId"),
    AT("at"),
    ATTRIBUTES("attributes"),
    AUTHOR("author"),
    AVATAR("avatar"),
    BEST("best"),
    BIO("bio"),
    BODY("body"),
    BYLINE("byline"),
    BYTES("bytes"),
    CAPTION("caption"),
    CAPTIONS_TRACK("captionsTrack"),
    CAPTION_TRACKS("captionTracks"),
    CELLS("cells"),
    CLOSES_AT("closesAt"),
    COLUMN_SPAN("columnSpan"),
    COMMENTS("comments"),
    COMMENT_NOTICE("commentNotice"),
    COMMENT_POLICY("commentPolicy"),
    CONCEPTS("concepts"),
    CONTENT("content"),
    CONTENT_WARNING("contentWarning"),
    COPYRIGHT_HOLDER("copyrightHolder"),
    COPYRIGHT_NOTICE("copyrightNotice"),
    CORRECTIONS("corrections"),
    CORRECTIONS_POLICY("correctionsPolicy"),
    COVER("cover"),
    COVERAGE_ENDED("coverageEnded"),
    CREATED("created"),
    CREDIT("credit"),
    CREDITS("credits"),
    DATELINE("dateline"),
    DATES("dates"),
    DESCRIPTION("description"),
    DIGITAL_SOURCE("digitalSource"),
    DIRECTION("direction"),
    DISCUSSION("discussion"),
    DOWNVOTES("downvotes"),
    DURATION("duration"),
    EDITED("edited"),
    EMBARGOED_UNTIL("embargoedUntil"),
    EMBED_URL("embedUrl"),
    ETHICS_POLICY("ethicsPolicy"),
    EXPIRES("expires"),
    FALLBACK("fallback"),
    FAMILY_NAME("familyName"),
    FEEDS("feeds"),
    FOCAL_POINT("focalPoint"),
    FORMAT("format"),
    FREE_PARAGRAPHS("freeParagraphs"),
    FURTHER_SECTIONS("furtherSections"),
    GENRE("genre"),
    GIVEN_NAME("givenName"),
    HEADER("header"),
    HEADLINE("headline"),
    HEADLINES("headlines"),
    HEIGHT("height"),
    ID("id"),
    IDENTITY("identity"),
    ITEMS("items"),
    JOB_TITLE("jobTitle"),
    KEYWORDS("keywords"),
    KEY_EVENT("keyEvent"),
    KICKER("kicker"),
    KIND("kind"),
    LABEL("label"),
    LANGUAGE("language"),
    LATITUDE("latitude"),
    LEAD("lead"),
    LEVEL("level"),
    LICENCE("licence"),
    LINE("line"),
    LINK("link"),
    LINKS("links"),
    LIST_HEADLINE("listHeadline"),
    LOGO("logo"),
    LONGITUDE("longitude"),
    MARKS("marks"),
    MASTHEAD("masthead"),
    MEDIA("media"),
    MEDIA_TYPE("mediaType"),
    NAME("name"),
    NESTED("nested"),
    OPEN("open"),
    ORDERED("ordered"),
    OWNERSHIP_FUNDING_INFO("ownershipFundingInfo"),
    PARAGRAPHS("paragraphs"),
    PARENT_ID("parentId"),
    PHOTO("photo"),
    PHOTOGRAPHER("photographer"),
    PHOTOS("photos"),
    PIXELS("pixels"),
    PLACE("place"),
    PLACEMENT("placement"),
    POINT("point"),
    POLICIES("policies"),
    PORTRAIT("portrait"),
    POSTED("posted"),
    POSTER("poster"),
    PREMODERATED("premoderated"),
    PRINTED_BYLINE("printedByline"),
    PRIVACY_POLICY("privacyPolicy"),
    PROFILES("profiles"),
    PROGRAMMING_LANGUAGE("programmingLanguage"),
    PROMO_PHOTO("promoPhoto"),
    PROPERTIES("properties"),
    PROVIDER("provider"),
    PUBLICATION("publication"),
    PUBLISHED("published"),
    PUBLISHING("publishing"),
    PUBLISHING_PRINCIPLES("publishingPrinciples"),
    RELATED("related"),
    RELATION("relation"),
    RELEVANCE("relevance"),
    RENDITIONS("renditions"),
    REVERSED("reversed"),
    REVIEWED("reviewed"),
    REVISION("revision"),
    RIGHTS("rights"),
    ROLE("role"),
    ROWS("rows"),
    ROW_SPAN("rowSpan"),
    SCHEDULED("scheduled"),
    SEARCH_HEADLINE("searchHeadline"),
    SECTIONS("sections"),
    SHAPE("shape"),
    SLUG("slug"),
    SOCIAL_HEADLINE("socialHeadline"),
    SOURCE("source"),
    SOURCES("sources"),
    SPONSOR("sponsor"),
    STAFF("staff"),
    STANDFIRST("standfirst"),
    START("start"),
    STATE("state"),
    STATUS("status"),
    SUBHEADLINE("subheadline"),
    SUMMARY("summary"),
    TAKEN_AT("takenAt"),
    TEASER("teaser"),
    TEXT("text"),
    TIME_ZONE("timeZone"),
    TITLE("title"),
    TOPICS("topics"),
    TOTAL("total"),
    TRANSCRIPT("transcript"),
    TRANSLATIONS("translations"),
    TYPE("type"),
    UNIT("unit"),
    UNNAMED_SOURCES_POLICY("unnamedSourcesPolicy"),
    UPDATED("updated"),
    UPVOTES("upvotes"),
    URGENCY("urgency"),
    URI("uri"),
    URL("url"),
    USAGE_TERMS("usageTerms"),
    VALUE("value"),
    VERDICT("verdict"),
    VERIFICATION_FACT_CHECKING_POLICY("verificationFactCheckingPolicy"),
    VISIBLE("visible"),
    WIDTH("width"),
    WORST("worst"),
    X("x"),
    Y("y"),

    /** Any other name. */
    OTHER("");

    private static final Property[] ALL = values();

    private final String text;
    private final byte[] encoded;

    Property(String text) {
        this.text = text;
        this.encoded = Name.encode(text);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public byte[] encoded() {
        return encoded;
    }

    /** Returns the names by their index, without {@link #OTHER}. */
    static List<String> texts() {
        return Stream.of(ALL).limit(OTHER.ordinal()).map(Property::text).toList();
    }

    /** Returns the property whose name has {@code index}, or {@link #OTHER} if that is negative. */
    static Property at(int index) {
        return index < 0 ? OTHER : ALL[index];
    }
}
