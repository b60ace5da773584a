package org.standfirst.examples.archive;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.json.JsonReader;
import org.standfirst.json.JsonRenderer;

/**
 * What a run reads and what it writes.
 *
 * @param input a file of NDJSON or Parquet, or a folder of either; empty to generate a sample
 * @param output the folder that is written
 * @param write the forms of each article to write
 * @param column the column of Parquet files that holds the JSON
 * @param slice about how many bytes of input a partition has
 * @param publication the publication of articles that are not part of a page, as JSON, since it travels to executors
 * @param files whether each article also gets files of its own
 * @param discard whether to render everything and write nothing but counts, for measuring
 */
record Options(
        String input,
        String output,
        List<Form> write,
        String column,
        long slice,
        String publication,
        boolean files,
        boolean discard)
        implements Serializable {

    static final String USAGE = """
            --output FOLDER       where the results go: one folder for each form, with part files of Parquet
            --input PATH          NDJSON of articles or pages, Parquet with such JSON in a column, or a folder of either;
                                  without it, a sample of 1,000 briefs is generated
            --write FORMS         pages,json,text,markdown,schema-org,report, or some of them; pages,report by default
            --publication FILE    JSON of the publication, for articles; The Gazette by default
            --column NAME         the column of Parquet files that holds the JSON; "json" by default
            --slice BYTES         about how much input a partition has; 67108864 by default
            --files               also writes a file for each article and form, for small archives in a local folder
            --discard             renders everything and writes only counts, for measuring""";

    private static final List<String> FLAGS = List.of("--files", "--discard");
    private static final List<String> VALUES =
            List.of("--input", "--output", "--write", "--publication", "--column", "--slice");
    private static final Publication GAZETTE = Publication.builder("The Gazette", Url.of("https://gazette.example/"))
            .language(Locale.UK)
            .build();

    Options {
        write = List.copyOf(write);
    }

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it can't be understood; the message is for the user
     */
    static Options parse(String... arguments) throws IOException {
        Map<String, String> given = given(arguments);
        if (!given.containsKey("--output")) {
            throw new IllegalArgumentException("--output is missing\n\n" + USAGE);
        }
        return new Options(
                given.getOrDefault("--input", ""),
                given.get("--output"),
                forms(given.getOrDefault("--write", "pages,report")),
                given.getOrDefault("--column", "json"),
                slice(given.getOrDefault("--slice", "67108864")),
                publication(given.getOrDefault("--publication", "")),
                given.containsKey("--files"),
                given.containsKey("--discard"));
    }

    Options withInput(String input) {
        return new Options(input, output, write, column, slice, publication, files, discard);
    }

    /** Returns what decides the partitions and what is in them, beside the input. */
    String plan() {
        return String.join(
                "\n", write.toString(), column, Long.toString(slice), publication, Boolean.toString(discard));
    }

    boolean writes(Form form) {
        return write.contains(form);
    }

    private static Map<String, String> given(String... arguments) {
        Map<String, String> given = new HashMap<>(
                Arrays.stream(arguments).filter(FLAGS::contains).distinct().collect(toMap(flag -> flag, flag -> "")));
        List<String> others =
                Arrays.stream(arguments).filter(word -> !FLAGS.contains(word)).toList();
        for (int i = 0; i < others.size(); i += 2) {
            String name = others.get(i);
            if (!VALUES.contains(name)) {
                throw new IllegalArgumentException("there is no option " + name + "\n\n" + USAGE);
            }
            if (i + 1 == others.size()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            given.put(name, others.get(i + 1));
        }
        return given;
    }

    private static List<Form> forms(String words) {
        return Arrays.stream(words.split(",")).map(Form::of).distinct().sorted().toList();
    }

    private static long slice(String bytes) {
        if (!bytes.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("--slice takes a number of bytes, not " + bytes);
        }
        return Long.parseLong(bytes);
    }

    private static String publication(String file) throws IOException {
        Publication publication = file.isEmpty()
                ? GAZETTE
                : JsonReader.create().read(Files.readAllBytes(Path.of(file)), Publication.class);
        return JsonRenderer.create().render(publication);
    }
}
