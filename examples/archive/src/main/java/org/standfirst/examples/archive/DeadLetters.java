package org.standfirst.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.standfirst.json.JsonFault;

/**
 * A file of the unreadable documents, as NDJSON: position, faults and text of each. The first document creates the
 * file.
 */
final class DeadLetters implements Closeable {
    static final String FOLDER = "rejected";

    private static final ObjectMapper JSON = new ObjectMapper(); // the Jackson 2 of Spark

    private final Part part;
    private final Configuration hadoop;
    private @Nullable OutputStream out;

    DeadLetters(Part part, Configuration hadoop) {
        this.part = part;
        this.hadoop = hadoop;
    }

    void add(Document document, List<JsonFault> faults) throws IOException {
        if (out == null) {
            Path file = part.file(FOLDER, "ndjson");
            out = file.getFileSystem(hadoop).create(file, false);
        }
        out.write(JSON.writeValueAsBytes(Letter.of(document, faults)));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }

    /** A line of the file. Malformed bytes of the input are U+FFFD in {@code text}. */
    private record Letter(String file, long position, List<Fault> faults, String text) {
        private static Letter of(Document document, List<JsonFault> faults) {
            return new Letter(
                    document.file(),
                    document.position(),
                    faults.stream().map(Fault::of).toList(),
                    new String(document.json(), UTF_8));
        }
    }

    /** A fault in the document. Lines are counted from 1 within the document. */
    private record Fault(long line, int column, String pointer, String expected) {
        private static Fault of(JsonFault fault) {
            return new Fault(fault.line(), fault.column(), fault.pointer(), fault.expected());
        }
    }
}
