package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.html.ContentRenderer;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Part;
import org.standfirst.html.Slot;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;

/** Hooks for every part and every slot are called. */
class PartsTest {
    private static final String MARK = "[here]";
    private static final String PLAIN = output(HtmlRenderer.builder());

    @ParameterizedTest
    @MethodSource("parts")
    <M> void wrapsAPartWithoutOtherChanges(Part<M> part) {
        String wrapped = output(HtmlRenderer.builder().wrap(part, PartsTest::writeWithMark));
        assertThat(wrapped).contains(MARK);
        assertThat(wrapped.replace(MARK, "")).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @MethodSource("parts")
    <M> void replacesAPart(Part<M> part) {
        assertThat(output(HtmlRenderer.builder().part(part, (model, html) -> html.text(MARK))))
                .contains(MARK)
                .hasSizeLessThan(PLAIN.length());
    }

    @ParameterizedTest
    @MethodSource("slots")
    <M> void addsContentToASlotWithoutOtherChanges(Slot<M> slot) {
        String filled = output(HtmlRenderer.builder().addToSlot(slot, (model, html) -> html.text(MARK)));
        assertThat(filled).contains(MARK);
        assertThat(filled.replace(MARK, "")).isEqualTo(PLAIN);
    }

    static Stream<Object> parts() {
        return CustomizedRenderer.constants(Part.class);
    }

    static Stream<Object> slots() {
        return CustomizedRenderer.constants(Slot.class);
    }

    private static <M> void writeWithMark(M model, HtmlWriter html, ContentRenderer<M> inner) {
        html.text(MARK);
        inner.write(model, html);
    }

    private static String output(HtmlRenderer.Builder customized) {
        FormPage form = FormPage.everything();
        PageRenderer pages = PageRenderer.of(SchemaOrgRenderer.create()).withHtml(customized.build());
        return pages.with(form.options()).render(form.page()) + pages.render(Everything.pageWithFallbacks());
    }
}
