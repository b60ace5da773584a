package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.standfirst.FeedLink;
import org.standfirst.MachineRights;
import org.standfirst.Photo;
import org.standfirst.Policies;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes publications. */
final class PublicationJson {
    /** A publication with every default. Supplies the values of properties that are missing. */
    static final Publication DEFAULTS =
            Publication.builder("", JsonInput.NO_URL).build();

    private PublicationJson() {}

    static JsonWriter write(Publication publication, JsonWriter json) {
        ContentJson.open(Kind.PUBLICATION, json);
        json.text(NAME, publication.name());
        json.url(URL, publication.url());
        json.language(LANGUAGE, publication.language());
        json.text(TIME_ZONE, publication.timeZone().getId());
        json.member(LOGO, publication.logo(), PhotoJson::write);
        json.url(ICON, publication.icon());
        json.text(THEME_COLOR, publication.themeColor());
        json.text(DESCRIPTION, publication.description());
        json.urls(PROFILES, publication.profiles());
        json.member(POLICIES, publication.policies(), PoliciesJson::write);
        json.url(SUBSCRIPTION_PAGE, publication.subscriptionPage());
        json.url(SIGN_IN_PAGE, publication.signInPage());
        json.text(COPYRIGHT_NOTICE, publication.copyrightNotice());
        json.member(COMMENT_NOTICE, publication.commentNotice(), RichTextJson::write);
        json.list(FEEDS, publication.feeds(), FeedLinkJson::write);
        json.member(MACHINE_RIGHTS, publication.machineRights(), MachineRightsJson::write);
        json.member(DARK_LOGO, publication.darkLogo(), PhotoJson::write);
        return json.endObject();
    }

    static Publication read(JsonInput in) {
        String name = DEFAULTS.name();
        Url url = DEFAULTS.url();
        Locale language = DEFAULTS.language();
        ZoneId timeZone = DEFAULTS.timeZone();
        Photo logo = null;
        Url icon = null;
        String themeColor = null;
        String description = null;
        List<Url> profiles = List.of();
        Policies policies = DEFAULTS.policies();
        Url subscriptionPage = null;
        Url signInPage = null;
        String copyrightNotice = null;
        RichText commentNotice = null;
        List<FeedLink> feeds = List.of();
        MachineRights machineRights = null;
        Photo darkLogo = null;
        in.object(Kind.PUBLICATION.word);
        while (in.next()) {
            switch (in.property()) {
                case NAME -> name = in.shortText();
                case URL -> url = in.url();
                case LANGUAGE -> language = in.language();
                case TIME_ZONE -> timeZone = in.timeZone();
                case LOGO -> logo = PhotoJson.read(in);
                case ICON -> icon = in.url();
                case THEME_COLOR -> themeColor = in.text();
                case DESCRIPTION -> description = in.text();
                case PROFILES -> profiles = in.list(JsonInput::url);
                case POLICIES -> policies = PoliciesJson.read(in);
                case SUBSCRIPTION_PAGE -> subscriptionPage = in.url();
                case SIGN_IN_PAGE -> signInPage = in.url();
                case COPYRIGHT_NOTICE -> copyrightNotice = in.text();
                case COMMENT_NOTICE -> commentNotice = RichTextJson.read(in);
                case FEEDS -> feeds = in.list(FeedLinkJson::read);
                case MACHINE_RIGHTS -> machineRights = MachineRightsJson.read(in);
                case DARK_LOGO -> darkLogo = PhotoJson.read(in);
                default -> in.unknown();
            }
        }
        in.require(NAME, URL);
        return new Publication(
                name,
                url,
                language,
                timeZone,
                logo,
                icon,
                themeColor,
                description,
                profiles,
                policies,
                subscriptionPage,
                signInPage,
                copyrightNotice,
                commentNotice,
                feeds,
                machineRights,
                darkLogo);
    }
}
