package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Correction;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.Box;
import org.standfirst.body.Custom;
import org.standfirst.body.ItemList;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;

class LinkTargetsTest {
    private static final ItemList NESTED =
            ItemList.of(ItemList.Item.of("Nested").withId("nested-item")).withId("nested-list");
    private static final Article ARTICLE = Article.builder("1", "Night ferry returns")
            .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(3))
            .add(ItemList.of(ItemList.Item.of("Item").withId("item").withNested(NESTED))
                    .withId("list"))
            .add(PullQuote.of(" ").withId("empty"))
            .add(Custom.of("poll", Map.of()).withId("poll"))
            .add(Paragraph.of("Free").withId("free"))
            .add(Box.of(Box.Kind.FACTS, "Box", Paragraph.of("Boxed").withId("boxed"))
                    .withId("box"))
            .addCorrection(
                    Correction.of(Correction.Kind.CORRECTION, "Corrected", null).withId("corrected"))
            .build();
    private static final LinkTargets TARGETS = targets(ARTICLE, false);

    @ParameterizedTest
    @CsvSource({
        "#free, block-, free",
        "#block-free, block-, free",
        "#list, block-, list",
        "#item, block-, item",
        "#nested-list, block-, nested-list",
        "#nested-item, block-, nested-item",
        "#corrected, correction-, corrected",
        "#correction-corrected, correction-, corrected",
        "' #fr%65e ', block-, free"
    })
    void findsVisibleTargets(String url, String prefix, String id) {
        assertThat(TARGETS.of(Url.of(url))).isEqualTo(new LinkTargets.Target(prefix, id, true));
        assertThat(TARGETS.hasHiddenTarget(Url.of(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#box", "#boxed", "#block-boxed", "#empty", "#poll"})
    void hasHiddenTargetIfTheTargetIsNotShown(String url) {
        assertThat(TARGETS.hasHiddenTarget(Url.of(url))).isTrue();
        assertThat(TARGETS.of(Url.of(url))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#other", "#fre+e", "#%", "free", "https://example.org/#free", "?free"})
    void leavesOtherLinksAlone(String url) {
        assertThat(TARGETS.hasHiddenTarget(Url.of(url))).isFalse();
        assertThat(TARGETS.of(Url.of(url))).isNull();
    }

    @Test
    void showsTheBlocksBehindAPaywallToReadersWithAccess() {
        assertThat(targets(ARTICLE, true).of(Url.of("#boxed")))
                .isEqualTo(new LinkTargets.Target("block-", "boxed", true));
    }

    @Test
    void findsTheTargetsOfAPage() {
        Page page = Page.of(
                Publication.builder("Gazette", Url.of("https://example.org/")).build(), ARTICLE);

        assertThat(targets(page, true).hasHiddenTarget(Url.of("#boxed"))).isFalse();
        assertThat(targets(page, false).hasHiddenTarget(Url.of("#boxed"))).isTrue();
    }

    @Test
    void findsTheTargetsOfABlock() {
        assertThat(targets(Paragraph.of("Text").withId("p"), false).of(Url.of("#p")))
                .isNotNull();
    }

    @Test
    void showsCustomBlocksWithAHook() {
        LinkTargets targets =
                LinkTargets.in(ARTICLE, false, custom -> custom.type().equals("poll"));

        assertThat(targets.of(Url.of("#poll"))).isNotNull();
    }

    @Test
    void findsIdsThatAreEncodedInAddressesAndInElements() {
        LinkTargets targets = targets(Paragraph.of("Text").withId("\u00E9 1"), false);

        assertThat(targets.of(Url.of("#\u00E9 1"))).isNotNull();
        assertThat(targets.of(Url.of("#%C3%A9%201"))).isNotNull();
        assertThat(targets.of(Url.of("#block-_00e9_00201"))).isNotNull();
    }

    @Test
    void prefersTheFirstOfTwoTargetsWithTheSameId() {
        Article twice = Article.builder("1", "Twice")
                .add(Paragraph.of("First").withId("same"))
                .addCorrection(Correction.of(Correction.Kind.CORRECTION, "Second", null)
                        .withId("same"))
                .build();

        assertThat(targets(twice, false).of(Url.of("#same"))).isEqualTo(new LinkTargets.Target("block-", "same", true));
    }

    private static LinkTargets targets(Content content, boolean fullAccess) {
        return LinkTargets.in(content, fullAccess, custom -> false);
    }
}
