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
    void nestsAsDeepAsItMay() {
        assertThat(nested(ItemList.MAX_DEPTH).items()).hasSize(2);
    }

    @Test
    void refusesToNestDeeper() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(ItemList.MAX_DEPTH + 1))
                .withMessage("lists may nest at most 6 deep");
    }

    @Test
    void refusesToNestDeeperInALaterItem() {
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
