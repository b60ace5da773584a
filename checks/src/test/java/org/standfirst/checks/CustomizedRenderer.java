package org.standfirst.checks;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.body.Block;
import org.standfirst.body.Container;
import org.standfirst.body.Leaf;
import org.standfirst.html.Attribute;
import org.standfirst.html.ContentRenderer;
import org.standfirst.html.Element;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.LinkPolicy;
import org.standfirst.html.LinkPolicy.Rel;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.Slot;

/** A renderer with every kind of customization. */
final class CustomizedRenderer {
    private CustomizedRenderer() {}

    /** Returns the renderer. */
    static HtmlRenderer renderer() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder()
                .links(link -> LinkPolicy.standard()
                        .decide(link)
                        .withAddedRel(Rel.NOOPENER)
                        .withNewTab(true));
        for (Role role : Role.values()) {
            builder.addClasses(role, "own").addData(role, "own", role.name());
        }
        kinds().forEach(kind -> frame(kind, builder));
        constants(Part.class).forEach(part -> frame((Part<?>) part, builder));
        constants(Slot.class)
                .filter(slot -> slot != Slot.HEAD_END)
                .forEach(slot -> builder.addToSlot((Slot<?>) slot, CustomizedRenderer::writeMarker));
        builder.addToSlot(Slot.afterBlock(1), CustomizedRenderer::writeMarker);
        builder.addToSlot(
                Slot.HEAD_END,
                (page, html) -> html.voidElement(Element.META)
                        .attribute(Attribute.NAME, "own")
                        .attribute(Attribute.CONTENT, text(page)));
        return builder.build();
    }

    /** Returns the public constants of a class. */
    static Stream<Object> constants(Class<?> type) {
        return Arrays.stream(type.getFields()).map(CustomizedRenderer::value);
    }

    private static Stream<Class<? extends Block>> kinds() {
        return Stream.of(Leaf.class, Container.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(kind -> kind.asSubclass(Block.class));
    }

    private static <B extends Block> void frame(Class<B> kind, HtmlRenderer.Builder builder) {
        builder.wrap(kind, CustomizedRenderer::writeInFrame);
    }

    private static <M> void frame(Part<M> part, HtmlRenderer.Builder builder) {
        builder.wrap(part, CustomizedRenderer::writeInFrame);
    }

    private static <M> void writeInFrame(M model, HtmlWriter html, ContentRenderer<M> inner) {
        html.open(Element.SPAN, "frame");
        inner.write(model, html);
        html.close();
    }

    private static void writeMarker(Object model, HtmlWriter html) {
        String text = text(model);
        html.open(Element.SPAN, text).data("text", text).attribute(Attribute.TITLE, text);
        html.text(text).close();
    }

    private static String text(Object model) {
        if (model instanceof Page page) {
            return page.article().headlines().headline();
        }
        if (model instanceof Article article) {
            return article.headlines().headline();
        }
        return model instanceof Comment comment ? comment.text().plainText() : ((Discussion) model).articleId();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " is public", e);
        }
    }
}
