package org.standfirst.schemaorg.graph;

import org.standfirst.Author;
import org.standfirst.Concept;
import org.standfirst.Genre;
import org.standfirst.Reviewable;
import org.standfirst.json.writer.Word;

/** The schema.org types that are written, and the type of each model value. */
final class SchemaTypes {
    static final Word AUDIO_OBJECT = Word.of("AudioObject");
    static final Word BLOG_POSTING = Word.of("BlogPosting");
    static final Word BREADCRUMB_LIST = Word.of("BreadcrumbList");
    static final Word COMMENT = Word.of("Comment");
    static final Word CORRECTION_COMMENT = Word.of("CorrectionComment");
    static final Word CREATIVE_WORK = Word.of("CreativeWork");
    static final Word GEO_COORDINATES = Word.of("GeoCoordinates");
    static final Word IMAGE_OBJECT = Word.of("ImageObject");
    static final Word LIST_ITEM = Word.of("ListItem");
    static final Word MEDIA_OBJECT = Word.of("MediaObject");
    static final Word NEWS_MEDIA_ORGANIZATION = Word.of("NewsMediaOrganization");
    static final Word ORGANIZATION = Word.of("Organization");
    static final Word PERSON = Word.of("Person");
    static final Word PLACE = Word.of("Place");
    static final Word RATING = Word.of("Rating");
    static final Word VIDEO_OBJECT = Word.of("VideoObject");
    static final Word WEB_PAGE_ELEMENT = Word.of("WebPageElement");
    static final Word WEB_SITE = Word.of("WebSite");

    private static final Word ADVERTISER_CONTENT_ARTICLE = Word.of("AdvertiserContentArticle");
    private static final Word ANALYSIS_NEWS_ARTICLE = Word.of("AnalysisNewsArticle");
    private static final Word ASK_PUBLIC_NEWS_ARTICLE = Word.of("AskPublicNewsArticle");
    private static final Word BACKGROUND_NEWS_ARTICLE = Word.of("BackgroundNewsArticle");
    private static final Word BOOK = Word.of("Book");
    private static final Word COURSE = Word.of("Course");
    private static final Word CREATIVE_WORK_SEASON = Word.of("CreativeWorkSeason");
    static final Word CREATIVE_WORK_SERIES = Word.of("CreativeWorkSeries");
    private static final Word EPISODE = Word.of("Episode");
    private static final Word EVENT = Word.of("Event");
    private static final Word GAME = Word.of("Game");
    private static final Word HOTEL = Word.of("Hotel");
    private static final Word HOW_TO = Word.of("HowTo");
    private static final Word LIVE_BLOG_POSTING = Word.of("LiveBlogPosting");
    private static final Word LOCAL_BUSINESS = Word.of("LocalBusiness");
    private static final Word MOVIE = Word.of("Movie");
    private static final Word MUSIC_ALBUM = Word.of("MusicAlbum");
    private static final Word MUSIC_PLAYLIST = Word.of("MusicPlaylist");
    private static final Word MUSIC_RECORDING = Word.of("MusicRecording");
    private static final Word NEWS_ARTICLE = Word.of("NewsArticle");
    private static final Word OPINION_NEWS_ARTICLE = Word.of("OpinionNewsArticle");
    private static final Word PRODUCT = Word.of("Product");
    private static final Word RECIPE = Word.of("Recipe");
    private static final Word REPORTAGE_NEWS_ARTICLE = Word.of("ReportageNewsArticle");
    private static final Word RESTAURANT = Word.of("Restaurant");
    private static final Word REVIEW_NEWS_ARTICLE = Word.of("ReviewNewsArticle");
    private static final Word SATIRICAL_ARTICLE = Word.of("SatiricalArticle");
    private static final Word SOFTWARE_APPLICATION = Word.of("SoftwareApplication");
    private static final Word THING = Word.of("Thing");
    private static final Word TV_SERIES = Word.of("TVSeries");
    private static final Word VIDEO_GAME = Word.of("VideoGame");

    private SchemaTypes() {}

    /** Returns the type of an article. */
    static Word of(Genre genre) {
        return switch (genre) {
            case NEWS, PRESS_RELEASE, OBITUARY, INTERVIEW -> NEWS_ARTICLE;
            case REPORTAGE -> REPORTAGE_NEWS_ARTICLE;
            case ANALYSIS -> ANALYSIS_NEWS_ARTICLE;
            case OPINION -> OPINION_NEWS_ARTICLE;
            case REVIEW -> REVIEW_NEWS_ARTICLE;
            case BACKGROUND -> BACKGROUND_NEWS_ARTICLE;
            case ASK_PUBLIC -> ASK_PUBLIC_NEWS_ARTICLE;
            case LIVE -> LIVE_BLOG_POSTING;
            case SATIRE -> SATIRICAL_ARTICLE;
            case SPONSORED -> ADVERTISER_CONTENT_ARTICLE;
        };
    }

    /** Returns whether the type of an article is {@code NewsArticle} or a subtype of it. */
    static boolean isNewsArticle(Genre genre) {
        return switch (genre) {
            case LIVE, SATIRE, SPONSORED -> false;
            default -> true;
        };
    }

    /** Returns the type of an author. */
    static Word of(Author.Kind kind) {
        return kind == Author.Kind.PERSON ? PERSON : ORGANIZATION;
    }

    /** Returns the type of a concept. */
    static Word of(Concept.Kind kind) {
        return switch (kind) {
            case SUBJECT, OBJECT -> THING;
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANIZATION;
            case PLACE -> PLACE;
            case EVENT -> EVENT;
        };
    }

    /** Returns the type of a reviewed item. */
    static Word of(Reviewable reviewed) {
        return switch (reviewed) {
            case BOOK -> BOOK;
            case COURSE -> COURSE;
            case EPISODE -> EPISODE;
            case EVENT -> EVENT;
            case FILM -> MOVIE;
            case GAME -> GAME;
            case HOTEL -> HOTEL;
            case HOW_TO -> HOW_TO;
            case LOCAL_BUSINESS -> LOCAL_BUSINESS;
            case MEDIA_OBJECT -> MEDIA_OBJECT;
            case MUSIC_ALBUM -> MUSIC_ALBUM;
            case MUSIC_PLAYLIST -> MUSIC_PLAYLIST;
            case MUSIC_RECORDING -> MUSIC_RECORDING;
            case ORGANISATION -> ORGANIZATION;
            case PRODUCT -> PRODUCT;
            case RECIPE -> RECIPE;
            case RESTAURANT -> RESTAURANT;
            case SEASON -> CREATIVE_WORK_SEASON;
            case SERIES -> CREATIVE_WORK_SERIES;
            case SOFTWARE -> SOFTWARE_APPLICATION;
            case TV_SERIES -> TV_SERIES;
            case VIDEO_GAME -> VIDEO_GAME;
        };
    }
}
