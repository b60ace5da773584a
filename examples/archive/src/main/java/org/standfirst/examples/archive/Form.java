package org.standfirst.examples.archive;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/** The forms in which an article can be written. Each form has a folder of part files with a row for each article. */
enum Form {
    PAGES("index.html"),
    JSON("article.json"),
    TEXT("article.txt"),
    MARKDOWN("article.md"),
    SCHEMA_ORG("schema-org.json"),
    /** The violations and omissions of an article, a line each; empty if there are none. */
    REPORT("report.txt");

    private final String fileName;

    Form(String fileName) {
        this.fileName = fileName;
    }

    /** Returns the name of the file that holds this form of one article. */
    String fileName() {
        return fileName;
    }

    /** Returns the name of this form on the command line, which is also the name of its folder. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Form of(String word) {
        return Arrays.stream(values())
                .filter(form -> form.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--write takes "
                        + Arrays.stream(values()).map(Form::word).collect(joining(",")) + ", not " + word));
    }
}
