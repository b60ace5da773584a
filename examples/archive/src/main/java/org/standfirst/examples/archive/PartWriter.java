package org.standfirst.examples.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.standfirst.examples.archive.Counts.Kind;
import org.standfirst.json.JsonFault;

/** Writes the files of one partition: a file of rows for each form, and the dead letters. */
final class PartWriter implements Closeable {
    private final Map<Form, Rows> rows = new EnumMap<>(Form.class);
    private final DeadLetters deadLetters;
    private final Counts counts;

    PartWriter(Options options, Part part, Configuration hadoop, Counts counts) throws IOException {
        deadLetters = new DeadLetters(part, hadoop);
        this.counts = counts;
        for (Form form : options.discard() ? List.<Form>of() : options.write()) {
            rows.put(form, new Rows(part.file(form.word(), "parquet"), hadoop));
        }
    }

    void add(Form form, String id, byte[] content) throws IOException {
        Rows out = rows.get(form);
        if (out != null) {
            out.add(id, PagePath.of(id) + "/" + form.fileName(), content);
        }
        counts.add(Kind.ROWS, form.word());
        counts.add(Kind.BYTES, form.word(), content.length);
    }

    void reject(Document document, List<JsonFault> faults) throws IOException {
        deadLetters.add(document, faults);
    }

    @Override
    public void close() throws IOException {
        for (Rows out : rows.values()) {
            out.close();
        }
        deadLetters.close();
    }
}
