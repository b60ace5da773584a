package org.standfirst.schemaorg.graph;

import org.standfirst.Author;
import org.standfirst.Concept;
import org.standfirst.Genre;
import org.standfirst.Reviewable;
import org.standfirst.json.writer.ObjectStart;
import org.standfirst.json.writer.Word;

/** The schema.org types that are written, each as the start of an object, and the type of each model value. */
final class SchemaTypes {
    static final ObjectStart AUDIO_OBJECT = type("AudioObject");
    static final ObjectStart BLOG_POSTING = type("BlogPosting");
    static final ObjectStart BREADCRUMB_LIST = type("BreadcrumbList");
    static final ObjectStart COMMENT = type("Comment");
    static final ObjectStart CORRECTION_COMMENT = type("CorrectionComment");
    static final ObjectStart CREATIVE_WORK = type("CreativeWork");
    static final ObjectStart GEO_COORDINATES = type("GeoCoordinates");
    static final ObjectStart IMAGE_OBJECT = type("ImageObject");
    static final ObjectStart LIST_ITEM = type("ListItem");
    static final ObjectStart MEDIA_OBJECT = type("MediaObject");
    static final ObjectStart NEWS_MEDIA_ORGANIZATION = type("NewsMediaOrganization");
    static final ObjectStart ORGANIZATION = type("Organization");
    static final ObjectStart PERSON = type("Person");
    static final ObjectStart PLACE = type("Place");
    static final ObjectStart RATING = type("Rating");
    static final ObjectStart VIDEO_OBJECT = type("VideoObject");
    static final ObjectStart WEB_PAGE_ELEMENT = type("WebPageElement");
    static final ObjectStart WEB_SITE = type("WebSite");

    private static final ObjectStart ADVERTISER_CONTENT_ARTICLE = type("AdvertiserContentArticle");
    private static final ObjectStart ANALYSIS_NEWS_ARTICLE = type("AnalysisNewsArticle");
    private static final ObjectStart ASK_PUBLIC_NEWS_ARTICLE = type("AskPublicNewsArticle");
    private static final ObjectStart BACKGROUND_NEWS_ARTICLE = type("BackgroundNewsArticle");
    private static final ObjectStart BOOK = type("Book");
    private static final ObjectStart COURSE = type("Course");
    private static final ObjectStart CREATIVE_WORK_SEASON = type("CreativeWorkSeason");
    static final ObjectStart CREATIVE_WORK_SERIES = type("CreativeWorkSeries");
    private static final ObjectStart EPISODE = type("Episode");
    private static final ObjectStart EVENT = type("Event");
    private static final ObjectStart GAME = type("Game");
    private static final ObjectStart HOTEL = type("Hotel");
    private static final ObjectStart HOW_TO = type("HowTo");
    private static final ObjectStart LIVE_BLOG_POSTING = type("LiveBlogPosting");
    private static final ObjectStart LOCAL_BUSINESS = type("LocalBusiness");
    private static final ObjectStart MOVIE = type("Movie");
    private static final ObjectStart MUSIC_ALBUM = type("MusicAlbum");
    private static final ObjectStart MUSIC_PLAYLIST = type("MusicPlaylist");
    private static final ObjectStart MUSIC_RECORDING = type("MusicRecording");
    private static final ObjectStart NEWS_ARTICLE = type("NewsArticle");
    private static final ObjectStart OPINION_NEWS_ARTICLE = type("OpinionNewsArticle");
    private static final ObjectStart PRODUCT = type("Product");
    private static final ObjectStart RECIPE = type("Recipe");
    private static final ObjectStart REPORTAGE_NEWS_ARTICLE = type("ReportageNewsArticle");
    private static final ObjectStart RESTAURANT = type("Restaurant");
    private static final ObjectStart REVIEW_NEWS_ARTICLE = type("ReviewNewsArticle");
    private static final ObjectStart SATIRICAL_ARTICLE = type("SatiricalArticle");
    private static final ObjectStart SOFTWARE_APPLICATION = type("SoftwareApplication");
    private static final ObjectStart THING = type("Thing");
    private static final ObjectStart TV_SERIES = type("TVSeries");
    private static final ObjectStart VIDEO_GAME = type("VideoGame");

    private SchemaTypes() {}

    /** Returns the type of an article. */
    static ObjectStart of(Genre genre) {
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
    static ObjectStart of(Author.Kind kind) {
        return kind == Author.Kind.PERSON ? PERSON : ORGANIZATION;
    }

    /** Returns the type of a concept. */
    static ObjectStart of(Concept.Kind kind) {
        return switch (kind) {
            case SUBJECT, OBJECT -> THING;
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANIZATION;
            case PLACE -> PLACE;
            case EVENT -> EVENT;
        };
    }

    /** Returns the type of a reviewed item. */
    static ObjectStart of(Reviewable reviewed) {
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

    private static ObjectStart type(String name) {
        return ObjectStart.of(SchemaNames.AT_TYPE, Word.of(name));
    }
}
