package org.standfirst.html.markup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.standfirst.utf8.BufferPool;

class ElementWriterTest {
    private static final BufferPool BUFFER = new BufferPool();
    private static final Tag IMAGE = new Tag("<img>".getBytes(US_ASCII), "".getBytes(US_ASCII));
    private static final Tag TEXT = new Tag("<p>".getBytes(US_ASCII), "</p>".getBytes(US_ASCII));
    private static final FixedAttribute LAZY = FixedAttribute.of("loading", "lazy");
    private static final FixedAttribute SIZES = FixedAttribute.escaped("sizes", "\"50vw\" & é", BUFFER);

    @Test
    void writesFixedAttributesAmongOthers() {
        assertThat(written(html -> {
                    html.empty(IMAGE);
                    html.attribute(LAZY).attribute(SIZES);
                    html.attribute(ElementWriter.attributeStart("alt"), "Dawn");
                    html.attribute(FixedAttribute.of("decoding", "async"));
                }))
                .isEqualTo("<img loading=\"lazy\" sizes=\"&quot;50vw&quot; &amp; é\" alt=\"Dawn\" decoding=\"async\">");
    }

    @Test
    void rejectsAFixedAttributeAfterAnElement() {
        assertThatIllegalStateException()
                .isThrownBy(() -> written(html -> {
                    html.open(TEXT);
                    html.close();
                    html.attribute(LAZY);
                }))
                .withMessage("the renderer writes an attribute that does not follow its tag: loading=\"...\"");
    }

    @Test
    void rejectsAFixedAttributeThatAHookWritesTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> written(html -> html.runHook("IMAGE", () -> {
                    html.empty(IMAGE);
                    html.attribute(LAZY).attribute(LAZY);
                })))
                .withMessageContaining("writes an attribute twice: loading");
    }

    private static String written(Consumer<ElementWriter> writing) {
        return new String(BUFFER.toBytes(out -> writing.accept(new ElementWriter(out))), UTF_8);
    }
}
