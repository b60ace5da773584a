package org.standfirst.json;

import java.math.BigDecimal;
import java.time.Instant;
import org.standfirst.Url;
import tools.jackson.core.JsonGenerator;

/** Writes JSON with an application's generator, which may make text, a tree or something else of it. */
final class GeneratorJsonWriter extends JsonWriter {
    private final JsonGenerator out;
    private int depth;

    GeneratorJsonWriter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    int depth() {
        return depth;
    }

    @Override
    JsonWriter object() {
        depth++;
        out.writeStartObject();
        return this;
    }

    @Override
    JsonWriter endObject() {
        depth--;
        out.writeEndObject();
        return this;
    }

    @Override
    JsonWriter array() {
        depth++;
        out.writeStartArray();
        return this;
    }

    @Override
    JsonWriter endArray() {
        depth--;
        out.writeEndArray();
        return this;
    }

    @Override
    JsonWriter name(Name name) {
        return name(name.toString());
    }

    @Override
    JsonWriter name(String name) {
        out.writeName(name);
        return this;
    }

    @Override
    JsonWriter text(String text) {
        out.writeString(text);
        return this;
    }

    @Override
    JsonWriter text(String start, String end) {
        return text(start + end);
    }

    @Override
    JsonWriter url(Url url) {
        return text(url.text());
    }

    @Override
    JsonWriter word(Word word) {
        return text(word.toString());
    }

    @Override
    JsonWriter time(Instant time) {
        return text(time.toString());
    }

    @Override
    JsonWriter number(long number) {
        out.writeNumber(number);
        return this;
    }

    @Override
    JsonWriter decimal(double number) {
        if (number == (long) number && Math.abs(number) < 1e15) {
            return number((long) number);
        }
        out.writeNumber(number);
        return this;
    }

    @Override
    JsonWriter decimal(BigDecimal number) {
        out.writeNumber(number);
        return this;
    }

    @Override
    JsonWriter flag(boolean truth) {
        out.writeBoolean(truth);
        return this;
    }

    @Override
    JsonWriter nothing() {
        out.writeNull();
        return this;
    }
}
