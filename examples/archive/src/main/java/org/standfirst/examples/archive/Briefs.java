package org.standfirst.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Content;
import org.standfirst.MediaCredit;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.json.JsonRenderer;

/**
 * Generates an archive of short reports of about 3 kB, always with the same content. Of a hundred lines, one is
 * truncated, one has no headline, one has a photo without an absolute address, one is a page of another publication,
 * and one is blank.
 */
final class Briefs {
    private static final JsonRenderer JSON = JsonRenderer.create();
    private static final Instant FIRST = Instant.parse("2001-01-01T06:00:00Z");
    private static final Publication HERALD = Publication.builder("The Herald", Url.of("https://herald.example/"))
            .language(Locale.UK)
            .build();
    private static final String[] WORDS = ("the harbour council a ferry of night and islands new said in on pier line "
                    + "returns after years to fishermen with storm budget market by bridge weather for reopens school")
            .split(" ");

    private Briefs() {}

    /** Writes {@code count} lines of NDJSON that are not blank. */
    static void write(Path file, long count) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (long number = 0; number < count; number++) {
                out.write((line(number) + "\n").getBytes(UTF_8));
            }
        }
    }

    /** Returns the line of a brief. Some lines are followed by a line end, so that a blank line follows in the file. */
    static String line(long number) {
        String json = JSON.render(content(number));
        return switch ((int) (number % 100)) {
            case 10 -> json.substring(0, json.length() / 2);
            case 50 -> json + "\n";
            default -> json;
        };
    }

    private static Content content(long number) {
        Article article = article(number);
        return number % 100 == 40 ? Page.of(HERALD, article) : article;
    }

    private static Article article(long number) {
        Random random = new Random(number);
        String place = number % 100 == 30 ? "" : "https://gazette.example";
        Article.Builder article = Article.builder("brief-" + number, number % 100 == 20 ? "" : words(8, random))
                .url(Url.of("https://gazette.example/briefs/" + number))
                .language(Locale.UK)
                .status(Status.PUBLISHED)
                .published(FIRST.plusSeconds(600 * number))
                .standfirst(words(20, random) + ".")
                .author(Author.builder("Mira Vale")
                        .url(Url.of("https://gazette.example/by/mira-vale"))
                        .build())
                .addSection(Section.of("Briefs", Url.of("https://gazette.example/briefs")))
                .addKeyword("harbour")
                .lead(Photo.builder(Rendition.of(Url.of(place + "/photos/" + number + ".jpg"), 1_600, 900))
                        .alt(words(6, random))
                        .caption(words(12, random))
                        .credit(MediaCredit.of("Ada Brandt"))
                        .build());
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            article.paragraph(words(50, random) + ".");
        }
        return article.build();
    }

    private static String words(int count, Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.replace(0, 1, words.substring(0, 1).toUpperCase(Locale.ROOT))
                .toString();
    }
}
