package org.standfirst.testkit;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.standfirst.Audio;
import org.standfirst.Byline;
import org.standfirst.CaptionTrack;
import org.standfirst.Credit;
import org.standfirst.Dimensions;
import org.standfirst.MediaCredit;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Embed;
import org.standfirst.body.Place;
import org.standfirst.body.Rating;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** Creates random values that are valid for publication, including unusual values. */
final class PublishableValues extends RandomValues {
    private static final int DAY = 86_400;

    /** The components that are never null or empty, because publication requires or recommends them. */
    private static final Set<String> REQUIRED = Set.of(
            "Audio.renditions",
            "Audio.title",
            "Author.name",
            "Box.content",
            "Dates.published",
            "Gallery.photos",
            "Identity.url",
            "ItemList.items",
            "LiveUpdate.content",
            "Photo.alt",
            "Photo.credit",
            "Photo.renditions",
            "Video.poster",
            "Video.title",
            "Quote.paragraphs",
            "RelatedLinks.links",
            "RichText.runs",
            "Table.rows",
            "Table$Row.cells",
            "Article.body");

    private static final Map<String, Function<PublishableValues, Object>> BY_NAME = Map.ofEntries(
            entry("Access.freeParagraphs", v -> v.random.nextInt(6)),
            entry("Code.programmingLanguage", v -> "java"),
            entry("Code.text", v -> v.line() + "\n\t" + v.line() + "\n"),
            entry("Author.fediverseHandle", v -> "mira_" + v.next() + "@social.example"),
            entry("Credit$Role.name", v -> v.pick(List.of("writer", "editor", "photographer", "dataEditor"))),
            entry("Custom.type", v -> v.pick(List.of("poll", "electionResult"))),
            entry("FocalPoint.x", v -> v.random.nextDouble()),
            entry("FocalPoint.y", v -> v.random.nextDouble()),
            entry("GeoPoint.latitude", v -> v.random.nextInt(18_001) / 100.0 - 90),
            entry("GeoPoint.longitude", v -> v.random.nextInt(36_001) / 100.0 - 180),
            entry("Heading.level", v -> 2 + v.random.nextInt(5)),
            entry("Identity.slug", v -> "night-ferry-" + v.next()),
            entry("Link.url", v -> v.pick(List.of(Url.of("#headline"), Url.of("mailto:desk@news.example"), v.url()))),
            entry("Photo.alt", v -> v.random.nextInt(4) == 0 ? "" : v.line()),
            entry("Publishing.urgency", v -> 1 + v.random.nextInt(9)),
            entry("Rating.unit", v -> "stars"),
            entry("Headlines.headline", PublishableValues::line),
            entry("Rendition.mediaType", v -> v.pick(List.of("image/jpeg", "video/mp4", "audio/ogg"))),
            entry("Rendition.name", v -> "file " + v.next()),
            entry("ItemList.start", v -> 2 + v.random.nextInt(50)),
            entry("Topics.keywords", v -> v.shortLine() + v.next()),
            entry("RichText$Run.text", v -> v.random.nextInt(4) == 0 ? v.line() + "\n" + v.line() : v.line()),
            entry("Audio.transcript", PublishableValues::paragraphs),
            entry("Video.transcript", PublishableValues::paragraphs));

    private static final Map<Class<?>, Function<PublishableValues, Object>> BY_CLASS = Map.ofEntries(
            entry(String.class, PublishableValues::shortLine),
            entry(Url.class, PublishableValues::url),
            entry(int.class, v -> 1 + v.random.nextInt(3_000)),
            entry(Integer.class, v -> 1 + v.random.nextInt(100)),
            entry(Long.class, v -> 1L + v.random.nextInt(5_000_000)),
            entry(double.class, v -> v.random.nextInt(101) / 10.0),
            entry(Instant.class, PublishableValues::time),
            entry(Duration.class, v -> Duration.ofSeconds(1 + v.random.nextInt(2 * 3_600))),
            entry(
                    Locale.class,
                    v -> v.pick(List.of(
                            v.sample.language(), v.pick(SampleLanguage.values()).language()))),
            entry(
                    ZoneId.class,
                    v -> ZoneId.of(v.pick(List.of("UTC", "Europe/Paris", "Asia/Kolkata", "America/Lima")))));

    private final Random random;
    private final SampleLanguage sample;
    private int count;

    PublishableValues(Random random) {
        super(random);
        this.random = random;
        sample = pick(SampleLanguage.values());
    }

    @Override
    Object next(String component, Class<?> type) {
        String name = shortName(component);
        if (name.endsWith(".id") || name.endsWith(".articleId") || name.endsWith(".parentId")) {
            return id();
        }
        return BY_NAME.containsKey(name)
                ? BY_NAME.get(name).apply(this)
                : BY_CLASS.containsKey(type) ? BY_CLASS.get(type).apply(this) : super.next(component, type);
    }

    @Override
    String key() {
        return "key" + next();
    }

    @Override
    boolean required(String component) {
        return isRequired(component);
    }

    /** Returns whether the component is never null or empty. */
    static boolean isRequired(String component) {
        return REQUIRED.contains(shortName(component));
    }

    @Override
    Object consistent(Object model) {
        if (model instanceof Table table) {
            return rectangular(table);
        }
        if (model instanceof Rating rating) {
            double worst = Math.min(rating.worst(), rating.best());
            double best = Math.max(rating.worst(), rating.best()) + 1;
            return rating.withWorst(worst).withBest(best).withValue(Math.min(Math.max(worst, rating.value()), best));
        }
        if (model instanceof Byline byline
                && byline.credits().isEmpty()
                && byline.sources().isEmpty()) {
            return new Byline(List.of(Credit.of(line(), Credit.Role.WRITER)), List.of(), null, byline.dateline());
        }
        if (model instanceof MediaCredit credit && credit.text().isEmpty()) {
            return credit.withPhotographer(line());
        }
        if (model instanceof Place place && place.point() == null) {
            return place.withName(line());
        }
        if (model instanceof Video video) {
            Video captioned = video.with(v -> v.captionTracks(distinct(video.captionTracks())));
            return captioned.renditions().isEmpty() && captioned.embedUrl() == null
                    ? captioned.with(v -> v.addRendition(Rendition.of(url())))
                    : captioned;
        }
        if (model instanceof Embed embed
                && embed.shape() != null
                && embed.shape().height() == null) {
            return embed.withShape(Dimensions.of(embed.shape().width(), 9));
        }
        if (model instanceof Audio audio) {
            return audio.with(a -> a.captionTracks(distinct(audio.captionTracks())));
        }
        return model;
    }

    private static List<CaptionTrack> distinct(List<CaptionTrack> tracks) {
        Set<Locale> languages = new HashSet<>();
        return tracks.stream().filter(track -> languages.add(track.language())).toList();
    }

    /** Returns the language of the articles. */
    Locale language() {
        return sample.language();
    }

    /** Returns a new absolute address. */
    Url url() {
        String path = pick(List.of(
                "ferry/%d",
                "ferry?id=%d&from=night&to=day",
                "%d/%%E2%%9C%%93/a+b,c;d=e",
                "nachtfähre/%d",
                "夜/%d.jpg",
                "%d/" + "x".repeat(300),
                "~harbour/(%d)!$'*:@"));
        return Url.of("https://" + pick(List.of("news.example", "img.example:8443", "häfen.example")) + "/"
                + path.formatted(next()));
    }

    /** Returns a new id. */
    String id() {
        return pick(List.of("", "n-", "Fähre#", "夜", "a.b/c?d=", "\"'<&>", "%20")) + next();
    }

    /** Returns a text without a line end. */
    String line() {
        return random.nextInt(8) > 0 ? pick(sample.lines()) : pick(oddLines());
    }

    /** Returns a text without a line end that is short enough for any component. */
    String shortLine() {
        String line = line();
        return line.length() <= 50 ? line : sample.lines().get(0);
    }

    private String paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            paragraphs.add(random.nextInt(3) == 0 ? line() + "\n" + line() : line());
        }
        return String.join("\n\n", paragraphs);
    }

    private List<String> oddLines() {
        return List.of(
                pick(pick(SampleLanguage.values()).lines()),
                "Hafenverwaltungs".repeat(7) + "gebäude",
                "https://news.example/" + "a-very-long-path-without-a-break".repeat(4),
                "<b>not bold</b> & not &amp; an entity: </script><!--",
                "\uD83D\uDEA2 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 7",
                "A\u030Angstro\u0308m, not composed",
                "\u0301 begins with an accent",
                "\uE000 of a private use",
                "Bab Oldhaven (\u2067\u0645\u064A\u0646\u0627\u0621\u2069), pier 3",
                "0");
    }

    private Instant time() {
        return Instant.ofEpochSecond(1_772_000_000L + random.nextInt(200 * DAY), random.nextInt(1_000_000_000));
    }

    private int next() {
        return ++count;
    }

    private static Table rectangular(Table table) {
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return table.withRows(
                table.rows().stream().map(row -> filled(row, columns)).toList());
    }

    private static Table.Row filled(Table.Row row, int columns) {
        List<Table.Cell> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(cell.withColumnSpan(null).withRowSpan(null)));
        while (cells.size() < columns) {
            cells.add(Table.Cell.of(RichText.of("7")));
        }
        return new Table.Row(cells);
    }

    private static <E> E pick(E[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private <E> E pick(E[] all) {
        return pick(all, random);
    }

    private static String shortName(String component) {
        return component.substring(component.lastIndexOf('.', component.lastIndexOf('.') - 1) + 1);
    }
}
