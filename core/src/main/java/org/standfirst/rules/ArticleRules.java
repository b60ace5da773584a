package org.standfirst.rules;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.Dates;
import org.standfirst.Genre;
import org.standfirst.Publishing;
import org.standfirst.Status;
import org.standfirst.Teaser;
import org.standfirst.Url;

/** The rules that involve several values of an article. */
public final class ArticleRules extends RecordRules<Article> {

    @Override
    void always(Article article, Report report) {
        BodyRules.reportRepeatedIds(article, report);
        reportScheduleInEmbargo(article, report);
    }

    @Override
    void forPublication(Article article, Report report) {
        reportMissingDates(article, report);
        reportBrokenEmbargo(article, report);
        BodyRules.reportMissingContent(article, report);
    }

    @Override
    void advisory(Article article, Report report) {
        reportPublishedDraft(article, report);
        reportRepeatedTranslations(article, report);
        reportRepeatedRelated(article, report);
        reportDatesBeforePublication(article, report);
        reportHiddenRetraction(article, report);
        reportMissingSummary(article, report);
        MediaRules.reportSmallPhoto(article.lead(), report.at("lead"));
        MediaRules.reportMissingCaption(article.lead(), report.at("lead"));
        MediaRules.reportMissingCredit(article.lead(), report.at("lead"));
        BodyRules.reportSkippedLevels(article.body(), report);
    }

    /**
     * Reports a missing date. WordPress requires the same dates in the same states. They are required for publication
     * only, since archives have articles without dates.
     */
    private static void reportMissingDates(Article article, Report report) {
        Dates dates = article.dates();
        switch (article.publishing().status()) {
            case PUBLISHED, WITHDRAWN -> {
                if (dates.published() == null) {
                    report.at("dates").at("published").add("DatesOfStatus.published");
                }
            }
            case SCHEDULED -> {
                if (dates.scheduled() == null) {
                    report.at("dates").at("scheduled").add("DatesOfStatus.scheduled");
                }
            }
            case DRAFT, PENDING -> {} // may have been published before
        }
    }

    /**
     * Reports a publication date of a first draft. Systems without revisions set published articles back to drafts, so
     * this is advice.
     */
    private static void reportPublishedDraft(Article article, Report report) {
        if (article.publishing().status() == Status.DRAFT
                && article.dates().published() != null
                && article.identity().revision() <= 1) {
            report.at("dates").at("published").add("DatesOfStatus.draft");
        }
    }

    /**
     * Reports corrections and an end of comments before publication. ANS's {@code comments_period} and CAPI's {@code
     * commentCloseDate} are dates after publication, too. This is advice, since a republished article may have a later
     * publication date.
     */
    private static void reportDatesBeforePublication(Article article, Report report) {
        Instant published = article.dates().published();
        if (published == null) {
            return;
        }
        for (int i = 0; i < article.corrections().size(); i++) {
            Instant at = article.corrections().get(i).at();
            if (at != null && at.isBefore(published)) {
                report.at("corrections", i).at("at").add("AfterPublication.at");
            }
        }
        Instant closesAt = article.commentPolicy().closesAt();
        if (closesAt != null && !closesAt.isAfter(published)) {
            report.at("commentPolicy").at("closesAt").add("AfterPublication.closesAt");
        }
    }

    /**
     * Reports an article that is scheduled before the end of its embargo. Published articles keep both times, which
     * have no effect then.
     */
    private static void reportScheduleInEmbargo(Article article, Report report) {
        Dates dates = article.dates();
        if (article.publishing().status() == Status.SCHEDULED
                && OfDates.isBefore(dates.scheduled(), dates.embargoedUntil())) {
            report.at("dates").at("scheduled").add("ConsistentDates.scheduled");
        }
    }

    /**
     * Reports a repeated language. HTML's {@code hreflang} allows one page for each language. Some systems list the
     * article itself as a translation, which renderers ignore, so this is advice.
     */
    private static void reportRepeatedTranslations(Article article, Report report) {
        Set<String> languages = new HashSet<>();
        languages.add(article.identity().language().toLanguageTag());
        for (int i = 0; i < article.translations().size(); i++) {
            if (!languages.add(article.translations().get(i).language().toLanguageTag())) {
                report.at("translations", i).at("language").add("DistinctTranslations.message");
            }
        }
    }

    /**
     * Reports repeated links and links to the article itself. Recommendation engines create such links, so this is
     * advice.
     */
    private static void reportRepeatedRelated(Article article, Report report) {
        Url own = article.identity().url();
        Set<String> seen = new HashSet<>(); // strings, since a hash set stays fast if hash codes of strings collide
        for (int i = 0; i < article.related().size(); i++) {
            Url url = article.related().get(i).url();
            if (url.equals(own)) {
                report.at("related", i).at("url").add("RelatedElsewhere.own");
            } else if (!seen.add(url.text())) {
                report.at("related", i).at("url").add("RelatedElsewhere.twice");
            }
        }
    }

    /**
     * Reports a published article whose embargo has not ended by the validator's clock. ninjs calls the end of an
     * embargo {@code embargoedUntil}.
     */
    private static void reportBrokenEmbargo(Article article, Report report) {
        Instant until = article.dates().embargoedUntil();
        if (article.publishing().status() == Status.PUBLISHED
                && until != null
                && report.now().isBefore(until)) {
            report.at("dates").at("embargoedUntil").add("EmbargoKept.message");
        }
    }

    private static void reportHiddenRetraction(Article article, Report report) {
        List<Correction> corrections = article.corrections();
        if (article.publishing().status() != Status.WITHDRAWN
                && corrections.stream().skip(1).anyMatch(ArticleRules::isRetraction)
                && !isRetraction(corrections.get(0))) {
            report.at("publishing").at("status").add("RetractionShown.message");
        }
    }

    private static boolean isRetraction(Correction correction) {
        return correction.kind() == Correction.Kind.RETRACTION;
    }

    /**
     * Reports an article that has neither a summary nor a standfirst: Apple News Format shows an excerpt, and Mastodon
     * shows only the summary.
     */
    private static void reportMissingSummary(Article article, Report report) {
        if (RequiredValidator.isEmpty(article.teaser().summary())
                && RequiredValidator.isEmpty(article.headlines().standfirst())) {
            report.at("teaser").at("summary").add("Summarised.message");
        }
    }

    /**
     * The order of dates: created, published, updated, as in Apple News Format and schema.org; published, expires, as
     * in ninjs. The order is advice: migrated articles may be created after publication, scheduled articles may be
     * changed before publication, and republished articles may expire before publication.
     */
    public static final class OfDates extends RecordRules<Dates> {
        @Override
        void advisory(Dates dates, Report report) {
            if (isBefore(dates.published(), dates.created())) {
                report.at("published").add("ConsistentDates.published");
            }
            if (isBefore(dates.updated(), dates.published())) {
                report.at("updated").add("ConsistentDates.updated");
            } else if (dates.published() == null && isBefore(dates.updated(), dates.created())) {
                report.at("updated").add("ConsistentDates.updatedDraft");
            }
            if (dates.expires() != null && dates.published() != null && !isBefore(dates.published(), dates.expires())) {
                report.at("expires").add("ConsistentDates.expires");
            }
            if (isBefore(dates.coverageEnded(), dates.published())) {
                report.at("coverageEnded").add("ConsistentDates.coverageEnded");
            }
        }

        private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
            return one != null && other != null && one.isBefore(other);
        }
    }

    /**
     * A sponsored article has a sponsor. A sponsor of any other article is reported only as advice, since foundations
     * support independent articles, too.
     */
    public static final class OfPublishing extends RecordRules<Publishing> {
        @Override
        void forPublication(Publishing publishing, Report report) {
            if (publishing.genre() == Genre.SPONSORED && publishing.sponsor() == null) {
                report.at("sponsor").add("SponsorNamed.sponsor");
            }
        }

        @Override
        void advisory(Publishing publishing, Report report) {
            if (publishing.genre() != Genre.SPONSORED && publishing.sponsor() != null) {
                report.at("genre").add("SponsorNamed.genre");
            }
        }
    }

    /** The photo of a teaser has a file that is large enough. */
    public static final class OfTeaser extends RecordRules<Teaser> {
        @Override
        void advisory(Teaser teaser, Report report) {
            MediaRules.reportSmallPhoto(teaser.promoPhoto(), report.at("promoPhoto"));
        }
    }
}
