package org.standfirst.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.standfirst.body.ItemList.Item;

class ItemListTest {

    @Test
    void withoutArgumentsItIsEmpty() {
        assertThat(ItemList.of().items()).isEmpty();
    }

    @Test
    void acceptsTheMaximumDepth() {
        assertThat(nested(ItemList.MAX_DEPTH).items()).hasSize(2);
    }

    @Test
    void rejectsAGreaterDepth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(ItemList.MAX_DEPTH + 1))
                .withMessage("lists must not nest more than 6 levels deep");
    }

    @Test
    void rejectsAGreaterDepthInALaterItem() {
        Item deep = Item.of("deep").withNested(nested(ItemList.MAX_DEPTH));

        assertThatIllegalArgumentException().isThrownBy(() -> ItemList.of(Item.of("first"), deep, Item.of("last")));
    }

    private static ItemList nested(int depth) {
        ItemList list = ItemList.of("a", "b");
        for (int i = 1; i < depth; i++) {
            list = ItemList.of(Item.of("a").withNested(list), Item.of("b"));
        }
        return list;
    }
}
