package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import java.util.List;
import org.standfirst.RelatedLink;
import org.standfirst.body.RelatedLinks;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A block of related links. */
final class RelatedLinksJson {
    private RelatedLinksJson() {}

    static JsonWriter write(RelatedLinks block, JsonWriter json) {
        ContentJson.open(Kinds.RELATED_LINKS, json);
        json.list(LINKS, block.links(), RelatedLinkJson::write);
        json.text(LABEL, block.label());
        json.text(ID, block.id());
        return json.endObject();
    }

    static RelatedLinks read(JsonInput in) {
        List<RelatedLink> links = List.of();
        String label = null;
        String id = null;
        in.object(Kinds.RELATED_LINKS);
        while (in.next()) {
            switch (in.name()) {
                case "links" -> links = in.list(RelatedLinkJson::read);
                case "label" -> label = in.text();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new RelatedLinks(links, label, id);
    }
}
