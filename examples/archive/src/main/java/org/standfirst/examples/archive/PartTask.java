package org.standfirst.examples.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.util.SerializableConfiguration;
import org.standfirst.Publication;
import org.standfirst.json.JsonReader;

/** Renders one partition on an executor, unless an earlier run has rendered it, and returns its counts. */
final class PartTask implements Function2<Integer, Iterator<Document>, Iterator<Counts>> {
    private static final long serialVersionUID = 1;

    private final Options options;
    private final SerializableConfiguration hadoop;

    PartTask(Options options, Configuration hadoop) {
        this.options = options;
        this.hadoop = new SerializableConfiguration(hadoop);
    }

    @Override
    public Iterator<Counts> call(Integer index, Iterator<Document> documents) throws IOException {
        try (Part part = new Part(new Path(options.output()), index, hadoop.value())) {
            Counts counts = part.committed();
            if (counts == null) {
                counts = write(documents, part);
                part.commit(counts);
            }
            return List.of(counts).iterator();
        }
    }

    private Counts write(Iterator<Document> documents, Part part) throws IOException {
        Counts counts = new Counts();
        Publication publication = JsonReader.create().read(options.publication(), Publication.class);
        Findings findings = new Findings(counts);
        Renderers renderers = new Renderers(publication, options.writes(Form.PAGES), findings::omitted);
        try (PartWriter out = new PartWriter(options, part, hadoop.value(), counts)) {
            Pipeline pipeline = new Pipeline(options, findings, renderers, out, counts);
            while (documents.hasNext()) {
                pipeline.process(documents.next());
            }
        }
        return counts;
    }
}
