package org.standfirst.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Video;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** Writes blocks in a short notation, one block a line. */
final class Notation {
    private Notation() {}

    static List<String> of(List<? extends Block> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> lines.add(of(block)));
        return lines;
    }

    static String of(Block block) {
        String id = block.id() == null ? "" : "#" + block.id() + " ";
        return id + plain(block).replace("\n", "↵").replace('\u00A0', '⍽').replace('\u202F', '⍽');
    }

    private static String plain(Block block) {
        if (block instanceof Paragraph paragraph) {
            return "p " + text(paragraph.text());
        }
        if (block instanceof Heading heading) {
            return "h" + heading.level() + " " + text(heading.text());
        }
        if (block instanceof Quote quote) {
            return "quote " + quote.paragraphs().stream().map(Notation::text).collect(Collectors.joining(" ¶ "))
                    + optional(" — ", quote.source()) + (quote.url() == null ? "" : " <" + quote.url() + ">");
        }
        if (block instanceof PullQuote quote) {
            return "pull " + text(quote.text()) + optional(" — ", quote.source());
        }
        if (block instanceof ItemList list) {
            return list(list);
        }
        if (block instanceof Figure figure) {
            String placement = figure.placement() == Figure.Placement.COLUMN ? "" : " @" + figure.placement();
            return media(figure.media()) + placement;
        }
        if (block instanceof Embed embed) {
            return "embed " + embed.url() + plain(" | ", embed.provider()) + plain(" | “", embed.title())
                    + optional(" > ", embed.fallback()) + optional(" | ", embed.caption());
        }
        if (block instanceof Table table) {
            return "table " + table.rows().stream().map(Notation::row).collect(Collectors.joining(" / "))
                    + optional(" | ", table.caption());
        }
        if (block instanceof Code code) {
            return "code " + plain("", code.programmingLanguage()) + ": " + code.text();
        }
        if (block instanceof RelatedLinks related) {
            return "related " + plain("", related.label()) + ": "
                    + related.links().stream()
                            .map(link -> link.title() + " <" + link.url() + ">")
                            .collect(Collectors.joining("; "));
        }
        if (block instanceof Box box) {
            return "box " + box.kind() + plain(" ", box.title()) + " { " + String.join(" | ", of(box.content())) + " }";
        }
        return "hr";
    }

    private static String list(ItemList list) {
        return list.items().stream()
                .map(item -> text(item.text()) + (item.nested() == null ? "" : " " + list(item.nested())))
                .collect(Collectors.joining("; ", list.ordered() ? "ol [" : "ul [", "]"));
    }

    private static String row(Table.Row row) {
        return row.cells().stream()
                .map(cell -> (cell.header() ? "*" : "") + text(cell.text()) + spans(cell))
                .collect(Collectors.joining(" ; "));
    }

    /** Returns an empty cell for each further column that a cell spans. */
    private static String spans(Table.Cell cell) {
        return cell.columnSpan() == null ? "" : " ; ".repeat(cell.columnSpan() - 1);
    }

    private static String media(Media media) {
        if (media instanceof Photo photo) {
            return "photo " + files(photo.renditions()) + (photo.alt() == null ? "" : " alt=“" + photo.alt() + "”")
                    + optional(" | ", photo.caption()) + credit(photo.credit());
        }
        if (media instanceof Video video) {
            return "video " + files(video.renditions()) + plain(" “", video.title()) + optional(" | ", video.caption())
                    + credit(video.credit());
        }
        if (media instanceof Audio audio) {
            return "audio " + files(audio.renditions()) + plain(" “", audio.title()) + optional(" | ", audio.caption())
                    + credit(audio.credit());
        }
        Gallery gallery = (Gallery) media;
        return "gallery { " + gallery.photos().stream().map(Notation::media).collect(Collectors.joining(" ; ")) + " }"
                + optional(" | ", gallery.caption());
    }

    private static String files(List<Rendition> files) {
        return files.stream()
                .map(file -> file.url()
                        + (file.pixels() == null
                                ? ""
                                : " " + file.pixels().width() + "x"
                                        + file.pixels().height()))
                .collect(Collectors.joining(", "));
    }

    static String credit(@Nullable MediaCredit credit) {
        if (credit == null) {
            return "";
        }
        return " | by " + (credit.photographer() == null ? "-" : credit.photographer())
                + credit.agencies().stream().map(agency -> " / " + agency).collect(Collectors.joining())
                + plain(" = ", credit.line());
    }

    private static String optional(String prefix, @Nullable RichText text) {
        return text == null ? "" : prefix + text(text);
    }

    private static String plain(String prefix, @Nullable String text) {
        return text == null ? "" : prefix + text;
    }

    static String text(RichText text) {
        StringBuilder notation = new StringBuilder();
        for (RichText.Run run : text.runs()) {
            String open = (run.link() == null ? "" : "[" + run.link().url() + "|")
                    + (run.language() == null ? "" : "[" + run.language().toLanguageTag() + "|")
                    + run.marks().stream().map(mark -> "[" + name(mark) + "|").collect(Collectors.joining());
            long depth = open.chars().filter(c -> c == '|').count();
            notation.append(open).append(run.text()).append("]".repeat((int) depth));
        }
        return notation.toString();
    }

    private static String name(Mark mark) {
        return mark.name().toLowerCase(java.util.Locale.ROOT);
    }
}
