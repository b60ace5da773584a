package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.Concept;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Topics;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the topics of an article. */
final class TopicsJson {
    private TopicsJson() {}

    static JsonWriter write(Topics topics, JsonWriter json) {
        json.object();
        json.list(SECTIONS, topics.sections(), SectionJson::write);
        json.list(FURTHER_SECTIONS, topics.furtherSections(), SectionJson::write);
        json.list(CONCEPTS, topics.concepts(), ConceptJson::write);
        json.texts(KEYWORDS, topics.keywords());
        json.member(SERIES, topics.series(), SeriesJson::write);
        return json.endObject();
    }

    static Topics read(JsonInput in) {
        List<Section> sections = List.of();
        List<Section> furtherSections = List.of();
        List<Concept> concepts = List.of();
        List<String> keywords = List.of();
        Series series = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case SECTIONS -> sections = in.list(SectionJson::read);
                case FURTHER_SECTIONS -> furtherSections = in.list(SectionJson::read);
                case CONCEPTS -> concepts = in.list(ConceptJson::read);
                case KEYWORDS -> keywords = in.list(JsonInput::text);
                case SERIES -> series = SeriesJson.read(in);
                default -> in.unknown();
            }
        }
        return new Topics(sections, furtherSections, concepts, keywords, series);
    }
}
