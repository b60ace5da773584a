package org.standfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Url;

class ModelTextsTest {

    @Test
    void findsEveryTextComponentInEverything() {
        Set<String> reached = new TreeSet<>();
        ModelTexts.Change collect = new ModelTexts.Change() {
            @Override
            public String text(String component, String text) {
                reached.add(component);
                return text;
            }

            @Override
            public Url url(String component, Url url) {
                reached.add(component);
                return url;
            }
        };
        ModelTexts.changed(Everything.page(), collect);
        assertThat(reached).isEqualTo(ModelTexts.components(Content.class)).hasSizeGreaterThan(120);
    }

    @Test
    void returnsAnEqualModelForUnchangedTexts() {
        Page page = Everything.page();
        ModelTexts.Change none = new ModelTexts.Change() {
            @Override
            public String text(String component, String text) {
                return text;
            }

            @Override
            public Url url(String component, Url url) {
                return url;
            }
        };
        assertThat(ModelTexts.changed(page, none)).isEqualTo(page);
    }
}
