package org.standfirst;

/** A kind of journalism, as schema.org's subtypes of {@code NewsArticle} and IPTC's genres tell them apart. */
public enum Genre {
    /** A plain report: {@code NewsArticle}. */
    NEWS,
    /** Reporting from the spot: {@code ReportageNewsArticle}. */
    REPORTAGE,
    /** What the facts mean: {@code AnalysisNewsArticle}. */
    ANALYSIS,
    /** The author's view: {@code OpinionNewsArticle}. */
    OPINION,
    /** A judgement on a work: {@code ReviewNewsArticle}. */
    REVIEW,
    /** What led to the news: {@code BackgroundNewsArticle}. */
    BACKGROUND,
    /** A question to the readers: {@code AskPublicNewsArticle}. */
    ASK_PUBLIC,
    /** A running report: {@code LiveBlogPosting}. */
    LIVE,
    /** Not meant literally: {@code SatiricalArticle}. */
    SATIRE,
    /** Paid for by somebody, who is named: {@code AdvertiserContentArticle}. */
    SPONSORED,
    /** As received from its sender: {@code NewsArticle} with a label. */
    PRESS_RELEASE,
    /** A life, told after its end: {@code NewsArticle} with a label. */
    OBITUARY,
    /** Questions and answers: {@code NewsArticle} with a label. */
    INTERVIEW
}
