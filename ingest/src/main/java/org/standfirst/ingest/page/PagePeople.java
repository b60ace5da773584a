package org.standfirst.ingest.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Author;
import org.standfirst.Credit;
import org.standfirst.Url;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.json.JsonObject;

/** Reads the credits of an article: by role from JSON-LD, or else the authors from meta tags or microdata. */
final class PagePeople {
    private static final int MAX_NAME_PART = 100;
    private static final int MAX_TITLE = 200;

    private final JsonObject data;
    private final PageMeta meta;
    private final PageImages images;
    private final ArticleFacts facts;

    PagePeople(JsonObject data, PageMeta meta, PageImages images, ArticleFacts facts) {
        this.data = data;
        this.meta = meta;
        this.images = images;
        this.facts = facts;
    }

    void read() {
        credits("author", Credit.Role.WRITER);
        credits("creator", Credit.Role.WRITER);
        credits("editor", Credit.Role.EDITOR);
        credits("translator", Credit.Role.TRANSLATOR);
        credits("contributor", Credit.Role.CONTRIBUTOR);
        if (!facts.isCredited()) {
            addNames();
        }
    }

    /** Adds the credits of a property. A creator who is also an author is credited once. */
    private void credits(String property, Credit.Role role) {
        for (JsonObject each : data.objects(property, "name")) {
            LinkedData.readIdentity(each, facts);
            each.ignore("mainEntityOfPage");
            for (String raw : each.texts("name")) {
                String name = name(each.path("name"), raw);
                boolean again = property.equals("creator") && name != null && facts.isCredited(name);
                if (name != null && !again) {
                    facts.credit(Credit.of(author(name, each), role));
                }
            }
        }
    }

    private Author author(String name, JsonObject json) {
        List<String> types = LinkedData.types(json); // a person who publishes a site is also an organisation
        boolean organisation = !types.contains("Person") && types.stream().anyMatch(LinkedData::isOrganisation);
        Url page = facts.web(json.path("url"), json.text("url"));
        Author.Builder author = Author.builder(name)
                .kind(organisation ? Author.Kind.ORGANISATION : Author.Kind.PERSON)
                .url(page)
                .givenName(line(json, "givenName", MAX_NAME_PART))
                .familyName(line(json, "familyName", MAX_NAME_PART))
                .jobTitle(line(json, "jobTitle", MAX_TITLE))
                .affiliation(employer(json))
                .bio(facts.bio(json.path("description"), json.text("description")))
                .portrait(images.first(json.objects("image", "url")));
        for (String profile : json.texts("sameAs")) {
            Url url = facts.web(json.path("sameAs"), profile);
            if (url != null && !url.equals(page)) {
                author.addProfile(url);
            }
        }
        return author.build();
    }

    private @Nullable String employer(JsonObject json) {
        String employer = null;
        for (String property : List.of("worksFor", "affiliation")) {
            for (JsonObject each : json.objects(property, "name")) {
                LinkedData.readIdentity(each, facts);
                each.ignore("url");
                employer = employer == null ? line(each, "name", MAX_TITLE) : employer;
            }
        }
        return employer;
    }

    private @Nullable String line(JsonObject json, String property, int max) {
        return facts.line(json.path(property), PlainText.of(json.text(property)), max);
    }

    /** Adds the authors in meta tags, or else in microdata. */
    private void addNames() {
        List<String> names = meta.firstOf("author", "parsely-author", "article:author");
        for (String raw : names.isEmpty() ? meta.properties("author") : names) {
            String name = name("author", raw);
            if (name != null) {
                facts.credit(Credit.of(name, Credit.Role.WRITER));
            }
        }
    }

    /** Returns a name. An address is reported, and the result is {@code null}. */
    private @Nullable String name(String path, String raw) {
        if (raw.contains("://")) {
            facts.leaveOut(path, raw, "is the address of an author whose name is not stated");
            return null;
        }
        return facts.name(path, PlainText.of(raw));
    }
}
