package org.standfirst.feed.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Feed;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.facts.Named;
import org.standfirst.facts.Omissions;
import org.standfirst.image.ImageType;
import org.standfirst.image.ImageUse;
import org.standfirst.internal.Lists;
import org.standfirst.internal.OneLine;

/**
 * The facts about a whole feed.
 *
 * @param title its title, or else the name of the publication
 * @param publication the name of the publication, or its address if the name is blank
 * @param home the address of the publication, or {@code null} if there is no absolute address
 * @param page the address of its web page, or else of the publication
 * @param url the address of the feed, or {@code null} if there is no absolute address
 * @param hub the address of its WebSub hub, or {@code null} if there is no absolute address
 * @param logo the file of the logo that most programs show, or {@code null} if there is none with an absolute address
 */
record Channel(
        String title,
        String publication,
        @Nullable Url home,
        @Nullable Url page,
        @Nullable Url url,
        @Nullable Url hub,
        @Nullable Rendition logo) {

    /** Returns the facts about {@code feed}, and reports addresses that are not absolute. */
    static Channel of(Feed feed, Omissions omissions) {
        Publication publication = feed.publication();
        String name = name(publication);
        Url home = omissions.absolute("publication.url", publication.url());
        Url page = omissions.absolute("page", feed.page());
        return new Channel(
                feed.title() == null ? name : OneLine.of(feed.title()),
                name,
                home,
                page == null ? home : page,
                omissions.absolute("url", feed.url()),
                omissions.absolute("hub", feed.hub()),
                logo(publication, omissions));
    }

    /** Returns the name of a publication, or its address if the name is blank. */
    static String name(Publication publication) {
        return OneLine.of(Named.publication(publication));
    }

    private static @Nullable Rendition logo(Publication publication, Omissions omissions) {
        Photo logo = publication.logo();
        if (logo == null) {
            return null;
        }
        List<Rendition> absolute =
                Lists.filtered(logo.renditions(), file -> file.url().isAbsolute());
        if (absolute.isEmpty() && !logo.renditions().isEmpty()) {
            omissions.absolute("publication.logo", logo.renditions().get(0).url());
        }
        List<Rendition> universal = Lists.filtered(absolute, Channel::isUniversal);
        return ImageUse.THUMBNAIL.choose(universal.isEmpty() ? absolute : universal);
    }

    /** Returns whether an image is in a format that every program shows, or in an unknown one. */
    static boolean isUniversal(Rendition image) {
        ImageType type = ImageType.of(image);
        return type == null || type.compareTo(ImageType.GIF) <= 0;
    }
}
