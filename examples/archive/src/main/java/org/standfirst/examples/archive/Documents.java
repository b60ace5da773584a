package org.standfirst.examples.archive;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Reads the documents of the input as bytes. Their partitions depend on the files and on {@link Options#slice}, but not
 * on the number of cores.
 */
final class Documents {
    private Documents() {}

    static JavaRDD<Document> in(InputFiles files, Options options, SparkSession spark) throws IOException {
        return files.parquet() ? rows(files, options, spark) : lines(files, options.slice(), spark);
    }

    /** Reads lines with Hadoop, because the text reader of Spark does not report the position of a line. */
    private static JavaRDD<Document> lines(InputFiles files, long slice, SparkSession spark) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Job job = Job.getInstance(context.hadoopConfiguration());
        FileInputFormat.setInputPaths(job, files.paths());
        FileInputFormat.setMinInputSplitSize(job, slice);
        FileInputFormat.setMaxInputSplitSize(job, slice);
        Configuration hadoop = job.getConfiguration();
        hadoop.set("textinputformat.record.delimiter", "\n"); // a lone CR is whitespace within JSON
        var lines = (JavaNewHadoopRDD<LongWritable, Text>)
                context.newAPIHadoopRDD(hadoop, TextInputFormat.class, LongWritable.class, Text.class);
        return lines.mapPartitionsWithInputSplit((split, read) -> documents(((FileSplit) split).getPath(), read), true);
    }

    private static Iterator<Document> documents(Path file, Iterator<Tuple2<LongWritable, Text>> lines) {
        Iterable<Tuple2<LongWritable, Text>> read = () -> lines;
        Stream<Tuple2<LongWritable, Text>> stream = StreamSupport.stream(read.spliterator(), false);
        return stream.filter(line -> !blank(line._2()))
                .map(line ->
                        new Document(file.toString(), line._1().get(), line._2().copyBytes()))
                .iterator();
    }

    private static boolean blank(Text line) {
        byte[] bytes = line.getBytes(); // bytes of an earlier, longer line may follow
        for (int i = 0; i < line.getLength(); i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static JavaRDD<Document> rows(InputFiles files, Options options, SparkSession spark) {
        spark.conf().set("spark.sql.files.minPartitionNum", "1");
        spark.conf().set("spark.sql.files.maxPartitionBytes", options.slice());
        return spark.read()
                .parquet(Arrays.stream(files.paths()).map(Path::toString).toArray(String[]::new))
                .select(
                        col("_metadata.file_path"),
                        col("_metadata.row_index"),
                        col(options.column()).cast("binary"))
                .javaRDD()
                .map(row -> new Document(
                        row.getString(0), row.getLong(1), row.isNullAt(2) ? new byte[0] : row.<byte[]>getAs(2)));
    }
}
