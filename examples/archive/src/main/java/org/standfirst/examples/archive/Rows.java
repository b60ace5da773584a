package org.standfirst.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.parquet.io.api.Binary.fromConstantByteArray;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** A Parquet file with a row for each article: its id, its path and its content. */
final class Rows implements Closeable {
    private static final MessageType TYPE = MessageTypeParser.parseMessageType("""
            message article {
              required binary id (STRING);
              required binary path (STRING);
              required binary content (STRING);
            }""");
    /** The size of a row group in bytes, which bounds the memory of a writer. */
    private static final long ROW_GROUP = 16 << 20;

    private final SimpleGroupFactory groups = new SimpleGroupFactory(TYPE);
    private final ParquetWriter<Group> out;

    Rows(Path file, Configuration hadoop) throws IOException {
        out = ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, hadoop))
                .withType(TYPE)
                .withConf(hadoop)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    void add(String id, String path, byte[] content) throws IOException {
        out.write(groups.newGroup()
                .append("id", fromConstantByteArray(id.getBytes(UTF_8))) // an unpaired surrogate becomes "?"
                .append("path", fromConstantByteArray(path.getBytes(UTF_8)))
                .append("content", fromConstantByteArray(content)));
    }

    /** Passes the path and the content of each row to {@code action}, in the order of the file. */
    static void read(Path file, Configuration hadoop, Action action) throws IOException {
        try (ParquetReader<Group> in = ParquetReader.builder(new GroupReadSupport(), file)
                .withConf(hadoop)
                .build()) {
            for (Group row = in.read(); row != null; row = in.read()) {
                action.row(row.getString("path", 0), row.getBinary("content", 0).getBytes());
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Receives the rows of a file. */
    interface Action {
        void row(String path, byte[] content) throws IOException;
    }
}
