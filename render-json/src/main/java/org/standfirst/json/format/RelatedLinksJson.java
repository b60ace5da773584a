package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.RelatedLink;
import org.standfirst.body.RelatedLinks;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes blocks of related links. */
final class RelatedLinksJson {
    private RelatedLinksJson() {}

    static JsonWriter write(RelatedLinks block, JsonWriter json) {
        ContentJson.open(Kind.RELATED_LINKS, json);
        json.list(LINKS, block.links(), RelatedLinkJson::write);
        json.text(LABEL, block.label());
        json.text(ID, block.id());
        return json.endObject();
    }

    static RelatedLinks read(JsonInput in) {
        List<RelatedLink> links = List.of();
        String label = null;
        String id = null;
        in.object(Kind.RELATED_LINKS.word);
        while (in.next()) {
            switch (in.property()) {
                case LINKS -> links = in.list(RelatedLinkJson::read);
                case LABEL -> label = in.text();
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        return new RelatedLinks(links, label, id);
    }
}
