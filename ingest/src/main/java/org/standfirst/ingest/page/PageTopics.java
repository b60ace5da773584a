package org.standfirst.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Concept;
import org.standfirst.GeoPoint;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Url;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.json.JsonObject;

/** Reads the sections, keywords, concepts and series of the article of a page. */
final class PageTopics {
    /** What separates keywords in one text. */
    static final Pattern SEPARATOR = Pattern.compile("[,;،、，]");

    private static final int MAX_SECTION = 100;
    private static final int MAX_CONCEPT = 200;
    private static final int MAX_SERIES = 200;
    private static final Pattern POSITION = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,30})?");
    private static final Pattern OBJECT = Pattern.compile("Product\\w*|Vehicle|Book|Movie|\\w*Game|Software\\w*");
    private static final Pattern SERIES = Pattern.compile("\\w*Series");
    private static final Pattern SITE_OR_PAGE = Pattern.compile("WebSite|\\w*Page");
    private static final Pattern PLACE = Pattern.compile(
            "\\w*Place|City|State|Country|AdministrativeArea|Landmarks\\w*|\\w*BodyOfWater|\\w*Landform");

    private final JsonObject data;
    private final PageMeta meta;
    private final Breadcrumbs breadcrumbs;
    private final String headline;
    private final ArticleFacts facts;

    PageTopics(JsonObject data, PageMeta meta, Breadcrumbs breadcrumbs, String headline, ArticleFacts facts) {
        this.data = data;
        this.meta = meta;
        this.breadcrumbs = breadcrumbs;
        this.headline = headline;
        this.facts = facts;
    }

    void read() {
        sections();
        keywords();
        concepts("about", Concept.Relation.ABOUT);
        concepts("mentions", Concept.Relation.MENTIONS);
        concepts("contentLocation", Concept.Relation.ABOUT);
        series();
    }

    /** Sets the sections that the article states, or else those of the breadcrumbs of the page. */
    private void sections() {
        Map<String, Section> stated = new LinkedHashMap<>();
        for (String raw : statedSections()) {
            Section section = section("articleSection", PlainText.of(raw));
            if (section != null) {
                stated.putIfAbsent(section.name(), section);
            }
        }
        reportSteps(stated.keySet());
        if (stated.isEmpty()) {
            readBreadcrumbs();
        } else {
            arrange(stated);
        }
    }

    private @Nullable Section section(String path, String raw) {
        String name = facts.line(path, raw, MAX_SECTION);
        return name == null ? null : Section.of(name).withUrl(facts.web("BreadcrumbList", breadcrumbs.address(name)));
    }

    /** Reports the steps of breadcrumbs that are neither a section nor the article. */
    private void reportSteps(Set<String> stated) {
        for (String address : breadcrumbs.unnamed()) {
            facts.leaveOut("BreadcrumbList", address, "is the address of a section without a name");
        }
        for (String name : breadcrumbs.unlinked()) {
            if (!stated.contains(name) && !name.equals(headline)) {
                facts.leaveOut("BreadcrumbList", name, "is the last breadcrumb, which is the page itself");
            }
        }
        for (String name : stated.isEmpty() ? Set.<String>of() : breadcrumbs.names()) {
            if (!stated.contains(name) && !breadcrumbs.isHome(name)) {
                facts.leaveOut("BreadcrumbList", name, "is not a section that the article states");
            }
        }
    }

    /** Sets the sections of the first breadcrumb list as the breadcrumb, and those of others as further sections. */
    private void readBreadcrumbs() {
        List<Section> breadcrumb = new ArrayList<>();
        List<Section> further = new ArrayList<>();
        for (String name : breadcrumbs.names()) {
            Section section = breadcrumbs.isHome(name) ? null : section("BreadcrumbList", name);
            if (section != null) {
                (breadcrumbs.isInTrail(name) ? breadcrumb : further).add(section);
            }
        }
        facts.sections("BreadcrumbList", breadcrumb);
        facts.article().furtherSections(further);
    }

    /**
     * Sets the sections in the breadcrumbs of the page as the breadcrumb, or else the first section. All other sections
     * are further sections.
     */
    private void arrange(Map<String, Section> stated) {
        List<String> steps = new ArrayList<>(breadcrumbs.names());
        steps.retainAll(stated.keySet());
        List<Section> breadcrumb = new ArrayList<>();
        for (String name : steps.isEmpty() ? List.copyOf(stated.keySet()).subList(0, 1) : steps) {
            breadcrumb.add(stated.remove(name));
        }
        facts.sections("articleSection", breadcrumb);
        facts.article().furtherSections(List.copyOf(stated.values()));
    }

    private List<String> statedSections() {
        List<String> named = data.texts("articleSection");
        List<String> tagged = named.isEmpty() ? meta.all("article:section") : named;
        return tagged.isEmpty() ? meta.properties("articleSection") : tagged;
    }

    private void keywords() {
        List<String> words = new ArrayList<>();
        for (JsonObject each : data.objects("keywords", "name")) {
            LinkedData.readIdentity(each, facts);
            each.ignore("inDefinedTermSet", "termCode", "url");
            words.add(each.text("name"));
        }
        if (words.isEmpty()) {
            words.addAll(meta.all("article:tag"));
        }
        if (words.isEmpty()) {
            words.add(meta.first("news_keywords", "keywords"));
        }
        List<String> plain = words.stream().map(PlainText::of).toList();
        for (String word : plain.size() == 1 ? List.of(SEPARATOR.split(plain.get(0))) : plain) {
            if (!word.isBlank()) {
                facts.keyword("keywords", word);
            }
        }
    }

    private void concepts(String property, Concept.Relation relation) {
        for (JsonObject each : data.objects(property, "name")) {
            each.ignore("@type");
            String name = facts.line(each.path("name"), PlainText.of(each.text("name")), MAX_CONCEPT);
            if (name != null) {
                facts.article().addConcept(concept(name, each).withRelation(relation));
            }
        }
    }

    private Concept concept(String name, JsonObject json) {
        List<String> same = json.texts("sameAs");
        String identity = same.isEmpty() ? json.text("@id") : same.get(0);
        same.stream()
                .skip(1)
                .forEach(other -> facts.leaveOut(json.path("sameAs"), other, "is one more address of the same topic"));
        Concept concept =
                Concept.of(kind(LinkedData.types(json)), name).withUrl(facts.web(json.path("url"), json.text("url")));
        // an id with a fragment identifies a node of this page, not a topic
        Url uri = identity.contains("://") && (!same.isEmpty() || !identity.contains("#"))
                ? facts.web(json.path("sameAs"), identity)
                : null;
        return concept.withUri(uri).withPoint(point(json.object("geo")));
    }

    private static boolean isAny(JsonObject object, Pattern type) {
        return LinkedData.types(object).stream()
                .anyMatch(each -> type.matcher(each).matches());
    }

    /**
     * Sets the first series. The names of further series and of other wholes are reported as unread, except the site and
     * the page.
     */
    private void series() {
        Series series = null;
        for (JsonObject each : data.objects("isPartOf", "name")) {
            if (isAny(each, SITE_OR_PAGE)) {
                each.ignoreAll();
                continue;
            }
            LinkedData.readIdentity(each, facts);
            String name = series == null && isAny(each, SERIES)
                    ? facts.line(each.path("name"), PlainText.of(each.text("name")), MAX_SERIES)
                    : null;
            if (name != null) {
                series = Series.of(name).withUrl(facts.web(each.path("url"), each.text("url")));
            }
        }
        String position = series == null ? "" : data.text("position");
        if (series != null && POSITION.matcher(position).matches()) {
            series = series.withPosition(Integer.valueOf(position));
        } else if (!position.isBlank()) {
            facts.leaveOut(data.path("position"), position, "is not the position of a part");
        }
        facts.article().series(series);
    }

    private static Concept.Kind kind(List<String> types) {
        for (String type : types) {
            if (type.equals("Person")) {
                return Concept.Kind.PERSON;
            } else if (LinkedData.isOrganisation(type)) {
                return Concept.Kind.ORGANISATION;
            } else if (PLACE.matcher(type).matches()) {
                return Concept.Kind.PLACE;
            } else if (type.endsWith("Event")) {
                return Concept.Kind.EVENT;
            } else if (OBJECT.matcher(type).matches()) {
                return Concept.Kind.OBJECT;
            }
        }
        return Concept.Kind.SUBJECT;
    }

    private @Nullable GeoPoint point(JsonObject geo) {
        geo.ignore("@type");
        Double latitude = degrees(geo, "latitude", 90);
        Double longitude = degrees(geo, "longitude", 180);
        return latitude == null || longitude == null ? null : GeoPoint.of(latitude, longitude);
    }

    private @Nullable Double degrees(JsonObject geo, String name, int max) {
        String raw = geo.text(name);
        Double degrees = NUMBER.matcher(raw).matches() ? Double.valueOf(raw) : null;
        if (degrees != null && Math.abs(degrees) <= max) {
            return degrees;
        }
        if (!raw.isBlank()) {
            facts.leaveOut(geo.path(name), raw, "is not a number of degrees up to " + max);
        }
        return null;
    }
}
