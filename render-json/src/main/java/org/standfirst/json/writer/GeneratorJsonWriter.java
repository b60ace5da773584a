package org.standfirst.json.writer;

import java.math.BigDecimal;
import java.time.Instant;
import org.standfirst.Url;
import org.standfirst.utf8.Decimals;
import org.standfirst.utf8.IdText;
import tools.jackson.core.JsonGenerator;

/** Writes JSON to an application's Jackson generator. */
public final class GeneratorJsonWriter extends JsonWriter {
    private final JsonGenerator out;
    private int depth;

    public GeneratorJsonWriter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    JsonWriter textMember(Name name, String text) {
        return name(name).text(text);
    }

    @Override
    JsonWriter urlMember(Name name, Url url) {
        return name(name).url(url);
    }

    @Override
    JsonWriter wordMember(Name name, Word word) {
        return name(name).word(word);
    }

    @Override
    JsonWriter timeMember(Name name, Instant time) {
        return name(name).time(time);
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public JsonWriter object() {
        depth++;
        out.writeStartObject();
        return this;
    }

    @Override
    public JsonWriter endObject() {
        depth--;
        out.writeEndObject();
        return this;
    }

    @Override
    public JsonWriter array() {
        depth++;
        out.writeStartArray();
        return this;
    }

    @Override
    public JsonWriter endArray() {
        depth--;
        out.writeEndArray();
        return this;
    }

    @Override
    public JsonWriter name(Name name) {
        return name(name.text());
    }

    @Override
    public JsonWriter name(String name) {
        out.writeName(name);
        return this;
    }

    @Override
    public JsonWriter text(String text) {
        out.writeString(text);
        return this;
    }

    @Override
    public JsonWriter text(String start, String end) {
        return text(start + end);
    }

    @Override
    public JsonWriter id(Name name, String start, String prefix, String id) {
        return name(name).text(start, IdText.of(prefix, id));
    }

    @Override
    public JsonWriter url(Url url) {
        return text(url.text());
    }

    @Override
    public JsonWriter word(Word word) {
        return text(word.toString());
    }

    @Override
    public JsonWriter time(Instant time) {
        return text(time.toString());
    }

    @Override
    public JsonWriter number(long number) {
        out.writeNumber(number);
        return this;
    }

    @Override
    public JsonWriter decimal(double number) {
        if (number == (long) number && Math.abs(number) < 1e15) {
            return number((long) number);
        }
        if (Math.abs(number) >= 1e15) { // in digits, as Utf8JsonWriter does
            return decimal(new BigDecimal(Decimals.shortest(number)));
        }
        out.writeNumber(number);
        return this;
    }

    @Override
    public JsonWriter decimal(BigDecimal number) {
        out.writeNumber(number);
        return this;
    }

    @Override
    public JsonWriter flag(boolean value) {
        out.writeBoolean(value);
        return this;
    }

    @Override
    public JsonWriter nullValue() {
        out.writeNull();
        return this;
    }
}
