package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.ItemList;
import org.standfirst.body.ItemList.Item;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.ingest.Imported;

class SublistsTest {
    private static final HtmlImporter IMPORTER = HtmlImporter.create();

    @ParameterizedTest
    @CsvSource({
        "<ul><li>B</ul>, <ul><li>C</ul>,",
        "<ol><li>B</ol>, <ol start=2><li>C</ol>,",
        "<ol start=4><li>B</ol>, <ol start=5><li>C</ol>,",
        "<ol><li>B</ol>, <ol><li>C</ol>, ol",
        "<ol><li>B</ol>, <ol start=7><li>C</ol>, ol start=7",
        "<ol><li>B</ol>, <ul><li>C</ul>, ul",
        "<ul><li>B</ul>, <ol start=3 reversed><li>C</ol>, ol start=3 reversed",
    })
    void reportsAFurtherListOfAnItemUnlessItContinuesTheFirst(String first, String second, String omitted) {
        Imported<List<Block>> read = IMPORTER.read("<ul><li>A" + first + second + "</ul>");
        ItemList nested = ((ItemList) read.value().get(0)).items().get(0).nested();
        assertThat(nested.items()).containsExactly(Item.of("B"), Item.of("C"));
        assertThat(read.omissions())
                .extracting(Omission::value)
                .isEqualTo(omitted == null ? List.of() : List.of(omitted));
    }

    @Test
    void keepsTheIdOfAFurtherListAtItsFirstItem() {
        Imported<List<Block>> read =
                IMPORTER.read("<ul><li>A<ul><li>B</ul><ul id=c><li>C</ul></ul><p><a href=#c>D</a>");
        ItemList nested = ItemList.of(Item.of("B"), Item.of("C").withId("c"));
        assertThat(read.value())
                .containsExactly(
                        ItemList.of(Item.of("A").withNested(nested)), Paragraph.of(RichText.link(Url.of("#c"), "D")));
        assertThat(read.omissions()).isEmpty();
    }

    @Test
    void reportsTextThatFollowsTheListOfItsItem() {
        Imported<List<Block>> read = IMPORTER.read("<ul><li>A<ul><li>B</ul><p>C</p></ul>");
        assertThat(read.value()).containsExactly(ItemList.of(Item.of("A\nC").withNested(ItemList.of("B"))));
        assertThat(read.omissions())
                .containsExactly(Omission.of("1:5", "C", "follows a list in its item; it is moved before the list"));
    }
}
