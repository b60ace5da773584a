package org.standfirst.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Container;
import org.standfirst.body.Custom;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Place;
import org.standfirst.body.Rating;
import org.standfirst.body.Table;
import org.standfirst.facts.TableGrid;
import org.standfirst.internal.Blank;

/** The rules that involve several blocks of a body, or several values of a block. */
public final class BodyRules {
    private BodyRules() {}

    /**
     * Reports repeated ids of blocks and corrections, which become ids of HTML elements and of Apple News Format's
     * components.
     */
    static void reportRepeatedIds(Article article, Report report) {
        Set<String> ids = new HashSet<>();
        List<Block> body = article.body();
        for (int i = 0; i < body.size(); i++) {
            reportRepeatedIds(body.get(i), ids, report.at("body", i));
            List<Leaf> content = contentOf(body.get(i));
            for (int k = 0; k < content.size(); k++) {
                reportRepeatedIds(content.get(k), ids, report.at("body", i).at("content", k));
            }
        }
        for (int i = 0; i < article.corrections().size(); i++) {
            if (isTaken(article.corrections().get(i).id(), ids)) {
                report.at("corrections", i).at("id").add("DistinctIds.message");
            }
        }
    }

    private static void reportRepeatedIds(Block block, Set<String> ids, Report.Place place) {
        if (isTaken(block.id(), ids)) {
            place.at("id").add("DistinctIds.message");
        }
        if (block instanceof ItemList list) {
            reportRepeatedItemIds(list, ids, place);
        }
    }

    private static void reportRepeatedItemIds(ItemList list, Set<String> ids, Report.Place place) {
        for (int i = 0; i < list.items().size(); i++) {
            ItemList.Item item = list.items().get(i);
            if (isTaken(item.id(), ids)) {
                place.at("items", i).at("id").add("DistinctIds.message");
            }
            if (item.nested() != null) {
                reportRepeatedIds(item.nested(), ids, place.at("items", i).at("nested"));
            }
        }
    }

    private static boolean isTaken(@Nullable String id, Set<String> ids) {
        return id != null && !ids.add(id);
    }

    private static List<Leaf> contentOf(Block block) {
        return block instanceof Container container ? container.content() : List.of();
    }

    /**
     * Reports an article without content. Every standard requires a body: a block with text, a figure or an embed. The
     * page of a video, gallery or cartoon may have only a lead, and a news flash only a headline and a standfirst.
     */
    static void reportMissingContent(Article article, Report report) {
        if (article.lead() == null
                && RequiredValidator.isEmpty(article.headlines().standfirst())
                && article.body().stream().noneMatch(BodyRules::isContent)) {
            report.at("body").add("SomethingToRead.message");
        }
    }

    private static boolean isContent(Block block) {
        return block instanceof Figure
                || block instanceof Embed
                || block instanceof Custom
                || contentOf(block).stream().anyMatch(BodyRules::isContent)
                || !Blank.is(block.plainText());
    }

    /**
     * Reports skipped levels of headings, which start at level 2: WCAG 2.2, criterion 1.3.1. The title of a container
     * is a heading above its content.
     */
    static void reportSkippedLevels(List<Block> body, Report report) {
        int level = 1;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            int inner = isTitled(block) ? level + 1 : level;
            List<Leaf> content = contentOf(block);
            for (int k = 0; k < content.size(); k++) {
                if (skipsLevel(content.get(k), inner)) {
                    report.at("body", i).at("content", k).at("level").add("HeadingOrder.message");
                }
                inner = levelAfter(content.get(k), inner);
            }
            if (skipsLevel(block, level)) {
                report.at("body", i).at("level").add("HeadingOrder.message");
            }
            level = levelAfter(block, level);
        }
    }

    private static boolean isTitled(Block block) {
        return block instanceof Box box && box.title() != null
                || block instanceof LiveUpdate update && update.title() != null;
    }

    private static boolean skipsLevel(Block block, int level) {
        return block instanceof Heading heading && heading.level() > level + 1;
    }

    private static int levelAfter(Block block, int level) {
        return block instanceof Heading heading ? heading.level() : level;
    }

    /** The shape of an embed has a width and a height. */
    public static final class OfEmbed extends RecordRules<Embed> {
        @Override
        void always(Embed embed, Report report) {
            if (embed.shape() != null && embed.shape().height() == null) {
                report.at("shape").at("height").add("Required.message");
            }
        }
    }

    /** A photo in the body has a caption and a credit. */
    public static final class OfFigure extends RecordRules<Figure> {
        @Override
        void advisory(Figure figure, Report report) {
            MediaRules.reportMissingCaption(figure.media(), report.at("media"));
            MediaRules.reportMissingCredit(figure.media(), report.at("media"));
        }
    }

    /** An update of a live blog has a title or content. */
    public static final class OfLiveUpdate extends RecordRules<LiveUpdate> {
        @Override
        void forPublication(LiveUpdate update, Report report) {
            if (update.content().isEmpty() && RequiredValidator.isEmpty(update.title())) {
                report.at("content").add("Required.message");
            }
        }

        /**
         * Reports a change before the update was published. Either time of a migrated update may be the time of the
         * migration, so this is advice.
         */
        @Override
        void advisory(LiveUpdate update, Report report) {
            if (update.updated() != null && update.updated().isBefore(update.at())) {
                report.at("updated").add("ConsistentUpdate.message");
            }
        }
    }

    /** A place has a name, a point or an address. */
    public static final class OfPlace extends RecordRules<Place> {
        @Override
        void always(Place place, Report report) {
            if (place.point() == null && place.address() == null && RequiredValidator.isEmpty(place.name())) {
                report.at("name").add("NamedPlace.message");
            }
        }
    }

    /** The scale of schema.org: {@code worstRating}, {@code ratingValue}, {@code bestRating}. */
    public static final class OfRating extends RecordRules<Rating> {
        @Override
        void always(Rating rating, Report report) {
            if (rating.best() <= rating.worst()) {
                report.at("best").add("OnScale.best");
            } else if (rating.value() < rating.worst() || rating.value() > rating.best()) {
                report.at("value").add("OnScale.value");
            }
        }
    }

    /**
     * Every row is as wide as the first, so that each cell is below its header. Pasted tables may have short rows, to
     * which renderers add empty cells, so this is advice.
     */
    public static final class OfTable extends RecordRules<Table> {
        @Override
        void advisory(Table table, Report report) {
            for (int row : TableGrid.of(table).unevenRows()) {
                report.at("rows", row).at("cells").add("EvenRows.message");
            }
        }
    }
}
