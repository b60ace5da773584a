package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.Table;

class DrawnBlocksTest {
    static final Block[] DRAWN = {
        Paragraph.of("Text"),
        Paragraph.of(" ").withId("p"),
        Heading.of(2, "Text"),
        Heading.of(2, " ").withId("h"),
        PullQuote.of("Text"),
        Quote.of("Text"),
        Quote.of(" ").withSource("Text"),
        Quote.of(" ").withId("q"),
        ItemList.of(" ", "Text"),
        ItemList.of(ItemList.Item.of(" ").withNested(ItemList.of("Text"))),
        ItemList.of(ItemList.Item.of(" ").withId("i")),
        ItemList.of(ItemList.Item.of(" ").withNested(ItemList.of(" ").withId("n"))),
        Table.ofHeader(" ").withRow("Text"),
        Table.of().withCaption("Text"),
        Code.of("Text"),
        Divider.of(),
        Box.of(Box.Kind.FACTS, "Text"),
        Box.of(Box.Kind.FACTS, null, Paragraph.of(" ").withId("b")),
        Box.of(Box.Kind.FACTS, null, Divider.of()),
        RelatedLinks.of(RelatedLink.of("Text", Url.of("/text"))),
        Custom.of("poll", Map.of()).withFallback("Text"),
        Custom.of("hook", Map.of())
    };
    static final Block[] NOT_DRAWN = {
        Paragraph.of(" "),
        Heading.of(2, " "),
        PullQuote.of(" "),
        PullQuote.of(" ").withId("p"),
        Quote.of(" "),
        ItemList.of(),
        ItemList.of(ItemList.Item.of(" ").withNested(ItemList.of(" "))),
        Table.of(),
        Table.ofHeader(" ", "").withRow(" "),
        Code.of("\n"),
        Box.of(Box.Kind.KEY_POINTS, null),
        Box.of(Box.Kind.FACTS, null, Paragraph.of(" "), ItemList.of(" ")),
        Box.of(Box.Kind.FACTS, null, PullQuote.of(" "), RelatedLinks.of().withId("r")),
        RelatedLinks.of(),
        Custom.of("poll", Map.of()).withId("c")
    };

    @ParameterizedTest
    @FieldSource("DRAWN")
    void drawsBlocksWithContentOrAPlaceToLinkTo(Block block) {
        assertThat(isDrawn(block)).isTrue();
    }

    @ParameterizedTest
    @FieldSource("NOT_DRAWN")
    void omitsEmptyBlocks(Block block) {
        assertThat(isDrawn(block)).isFalse();
    }

    private static boolean isDrawn(Block block) {
        return DrawnBlocks.isDrawn(block, custom -> custom.type().equals("hook"));
    }
}
