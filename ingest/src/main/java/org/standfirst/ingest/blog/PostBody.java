package org.standfirst.ingest.blog;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.body.BodyReader;
import org.standfirst.ingest.source.BoundedText;
import org.standfirst.ingest.source.Reading;

/** Reads the body of a post as WordPress stores it: with block comments, or with blank lines and shortcodes. */
final class PostBody {
    private static final Pattern FOOTNOTES = Pattern.compile("<!--\\s*wp:footnotes[^>]*?/-->");

    private PostBody() {}

    /**
     * Returns the blocks of a body.
     *
     * @param stored whether this is the body as stored, not as rendered by WordPress
     * @param notes the HTML of its footnotes; empty for none
     * @param attachments returns the HTML of an image by its number
     * @param base the address of the post
     */
    static List<Block> read(
            String body,
            boolean stored,
            String notes,
            Function<String, @Nullable String> attachments,
            @Nullable Url base,
            Reading reading) {
        String html = stored ? expanded(body, notes, attachments, reading) : body;
        return BodyReader.read(BodyReader.parseBody(BoundedText.of(html, reading), reading), base, reading);
    }

    private static String expanded(
            String body, String notes, Function<String, @Nullable String> attachments, Reading reading) {
        String noted = notes.isEmpty() ? body : withNotes(body, notes);
        String replaced = new Shortcodes(attachments, reading).replaced(noted);
        return body.contains("<!-- wp:") ? replaced : BlankLines.withTags(replaced);
    }

    private static String withNotes(String body, String notes) {
        String literal = Matcher.quoteReplacement(notes);
        String placed = FOOTNOTES.matcher(body).replaceFirst(literal);
        return placed.equals(body) ? body + notes : placed;
    }
}
