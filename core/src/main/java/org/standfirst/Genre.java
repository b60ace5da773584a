package org.standfirst;

/** A kind of journalism: schema.org's subtypes of {@code NewsArticle}, and some of IPTC's genres. */
public enum Genre {
    /** A factual report: {@code NewsArticle}. */
    NEWS,
    /** A report from the scene: {@code ReportageNewsArticle}. */
    REPORTAGE,
    /** An explanation of events: {@code AnalysisNewsArticle}. */
    ANALYSIS,
    /** The author's view: {@code OpinionNewsArticle}. */
    OPINION,
    /** A review of a work, a product or an event: {@code ReviewNewsArticle}. */
    REVIEW,
    /** The background of the news: {@code BackgroundNewsArticle}. */
    BACKGROUND,
    /** A question to the readers: {@code AskPublicNewsArticle}. */
    ASK_PUBLIC,
    /** A live report: {@code LiveBlogPosting}. */
    LIVE,
    /** Satire: {@code SatiricalArticle}. */
    SATIRE,
    /** Paid for by a sponsor, who is named: {@code AdvertiserContentArticle}. */
    SPONSORED,
    /** Published as received from the sender: {@code NewsArticle} with a label. */
    PRESS_RELEASE,
    /** An obituary: {@code NewsArticle} with a label. */
    OBITUARY,
    /** Questions and answers: {@code NewsArticle} with a label. */
    INTERVIEW
}
