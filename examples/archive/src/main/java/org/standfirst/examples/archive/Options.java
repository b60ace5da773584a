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
 * The options of a run.
 *
 * @param input a file of NDJSON or Parquet, or a folder of either; empty to generate a sample
 * @param output the folder that is written
 * @param write the forms of each article to write
 * @param column the column of Parquet files that holds the JSON
 * @param slice the approximate number of bytes of input in a partition
 * @param publication the publication of articles that are not part of a page, as JSON, because it is sent to executors
 * @param files whether to write also a file for each article and form
 * @param discard whether to render everything but write only counts, for measurements
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
            --output FOLDER       the folder of the results, in which each form has a folder of Parquet files
            --input PATH          NDJSON of articles or pages, Parquet with such JSON in a column, or a folder of either;
                                  without it, a sample of 1,000 briefs is generated
            --write FORMS         pages,json,text,markdown,schema-org,report, or some of them; pages,report by default
            --publication FILE    JSON of the publication, for articles; The Gazette by default
            --column NAME         the column of Parquet files that holds the JSON; "json" by default
            --slice BYTES         the approximate size of a partition of the input; 67108864 by default
            --files               also writes a file for each article and form, for small archives in a local folder
            --discard             renders everything but writes only counts, for measurements""";

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
     * @throws IllegalArgumentException if an argument is invalid; the message is for the user
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

    /** Returns the options that affect the partitions and their content. */
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
