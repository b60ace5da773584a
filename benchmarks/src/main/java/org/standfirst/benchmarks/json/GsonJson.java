package org.standfirst.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;

/** Gson, with an adapter for times. */
final class GsonJson implements Rival {
    private final Gson gson = new GsonBuilder()
            .registerTypeAdapter(Instant.class, new Times().nullSafe())
            .disableHtmlEscaping()
            .create();

    @Override
    public byte[] write(PageDoc document) {
        return gson.toJson(document).getBytes(UTF_8);
    }

    @Override
    public PageDoc read(byte[] json) {
        return gson.fromJson(new String(json, UTF_8), PageDoc.class);
    }

    private static final class Times extends TypeAdapter<Instant> {
        @Override
        public void write(JsonWriter out, Instant time) throws IOException {
            out.value(time.toString());
        }

        @Override
        public Instant read(JsonReader in) throws IOException {
            return Instant.parse(in.nextString());
        }
    }
}
