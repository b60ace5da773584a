package org.standfirst.ingest.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.DigitalSource;
import org.standfirst.MachineRights;
import org.standfirst.MachineRights.TdmReservation;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.json.JsonObject;

/** Reads the rights in a work and the digital source of a work from JSON-LD. */
final class PageRights {
    private static final int MAX_HOLDER = 200;
    private static final int MAX_NOTICE = 1_000;

    /** Digital sources by names of schema.org and by retired codes of IPTC, the ends of their addresses. */
    private static final Map<String, DigitalSource> SOURCES = Map.ofEntries(
            Map.entry("DigitalCaptureDigitalSource", DigitalSource.DIGITAL_CAPTURE),
            Map.entry("NegativeFilmDigitalSource", DigitalSource.NEGATIVE_FILM),
            Map.entry("PositiveFilmDigitalSource", DigitalSource.POSITIVE_FILM),
            Map.entry("PrintDigitalSource", DigitalSource.PRINT),
            Map.entry("DigitalArtDigitalSource", DigitalSource.HUMAN_CREATED),
            Map.entry("digitalArt", DigitalSource.HUMAN_CREATED),
            Map.entry("MinorHumanEditsDigitalSource", DigitalSource.HUMAN_EDITED),
            Map.entry("minorHumanEdits", DigitalSource.HUMAN_EDITED),
            Map.entry("CompositeDigitalSource", DigitalSource.COMPOSITE),
            Map.entry("CompositeSyntheticDigitalSource", DigitalSource.COMPOSITE_SYNTHETIC),
            Map.entry("AlgorithmicallyEnhancedDigitalSource", DigitalSource.ALGORITHMICALLY_ENHANCED),
            Map.entry("CompositeWithTrainedAlgorithmicMediaDigitalSource", DigitalSource.COMPOSITE_WITH_AI),
            Map.entry("TrainedAlgorithmicMediaDigitalSource", DigitalSource.AI_GENERATED));

    private final ArticleFacts facts;

    PageRights(ArticleFacts facts) {
        this.facts = facts;
    }

    /** Returns the rights in a work, or {@code null} if none are stated. */
    @Nullable
    Rights of(JsonObject work) {
        return of(work, "", null);
    }

    /** Returns the rights in the article of a page from JSON-LD and from the head of the page. */
    @Nullable
    Rights of(JsonObject article, PageMeta meta) {
        return of(article, meta.link("license"), machines(meta));
    }

    private @Nullable Rights of(JsonObject work, String licence, @Nullable MachineRights machines) {
        String holder = null;
        for (JsonObject each : work.objects("copyrightHolder", "name")) {
            LinkedData.readIdentity(each, facts);
            each.ignore("url", "logo");
            holder = holder == null
                    ? facts.line(each.path("name"), PlainText.of(each.text("name")), MAX_HOLDER)
                    : holder; // a second holder is reported as unread
        }
        String notice =
                facts.line(work.path("copyrightNotice"), PlainText.of(work.text("copyrightNotice")), MAX_NOTICE);
        Url terms = facts.web(work.path("license"), first(address(work, "license"), licence));
        Url acquire = facts.web(work.path("acquireLicensePage"), address(work, "acquireLicensePage"));
        boolean none = holder == null && notice == null && terms == null && acquire == null && machines == null;
        return none ? null : new Rights(holder, notice, null, terms, acquire, machines, null);
    }

    /** Returns the rights of machines, by the TDM Reservation Protocol and Really Simple Licensing. */
    private @Nullable MachineRights machines(PageMeta meta) {
        TdmReservation reservation = switch (meta.first("tdm-reservation")) {
            case "1" -> TdmReservation.RESERVED;
            case "0" -> TdmReservation.NOT_RESERVED;
            default -> null;
        };
        Url policy = facts.web("tdm-policy", meta.first("tdm-policy"));
        Url licence = facts.web("license", meta.rslLicence());
        boolean none = reservation == null && policy == null && licence == null;
        return none ? null : new MachineRights(reservation, policy, licence);
    }

    private static String address(JsonObject work, String name) {
        return work.objects(name, "url").stream()
                .map(each -> first(each.text("url"), each.text("@id")))
                .findFirst()
                .orElse("");
    }

    private static String first(String text, String other) {
        return text.isBlank() ? other : text;
    }

    /** Returns the digital source of a work, or {@code null} if it is not stated. */
    @Nullable
    DigitalSource source(JsonObject work) {
        String raw = work.text("digitalSourceType");
        String name = raw.substring(raw.lastIndexOf('/') + 1);
        for (DigitalSource source : DigitalSource.values()) {
            Url uri = source.uri();
            if (uri != null && uri.text().endsWith("/" + name)) {
                return source;
            }
        }
        DigitalSource source = SOURCES.get(name);
        if (source == null && !name.isBlank()) {
            facts.leaveOut(work.path("digitalSourceType"), raw, "is not a known digital source");
        }
        return source;
    }
}
