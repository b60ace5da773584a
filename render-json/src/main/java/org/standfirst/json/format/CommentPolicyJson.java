package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.Instant;
import org.standfirst.CommentPolicy;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes comment policies. */
final class CommentPolicyJson {
    private CommentPolicyJson() {}

    static JsonWriter write(CommentPolicy policy, JsonWriter json) {
        json.object();
        json.flag(OPEN, policy.open());
        json.flag(VISIBLE, policy.visible());
        json.flag(PREMODERATED, policy.premoderated());
        json.time(CLOSES_AT, policy.closesAt());
        return json.endObject();
    }

    static CommentPolicy read(JsonInput in) {
        boolean open = CommentPolicy.OPEN.open();
        boolean visible = CommentPolicy.OPEN.visible();
        boolean premoderated = CommentPolicy.OPEN.premoderated();
        Instant closesAt = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case OPEN -> open = in.flag();
                case VISIBLE -> visible = in.flag();
                case PREMODERATED -> premoderated = in.flag();
                case CLOSES_AT -> closesAt = in.time();
                default -> in.unknown();
            }
        }
        return new CommentPolicy(open, visible, premoderated, closesAt);
    }
}
