package org.standfirst.html;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Link;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

/**
 * Every public method of the exported packages rejects null with the parameter's name, unless it is {@code @Nullable}.
 */
class EveryNullTest {
    private static final Url URL = Url.of("https://example.org/");
    private static final Page PAGE = Page.of(
            Publication.builder("a", URL).build(), Article.builder("b", "c").build());

    /** A value for each type of parameter and receiver. */
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            entry(String.class, "a"),
            entry(String[].class, new String[] {"a"}),
            entry(int.class, 1),
            entry(boolean.class, true),
            entry(Url.class, URL),
            entry(Instant.class, Instant.EPOCH),
            entry(Locale.class, Locale.ENGLISH),
            entry(ZoneId.class, ZoneOffset.UTC),
            entry(List.class, List.of()),
            entry(Set.class, Set.of()),
            entry(Map.class, Map.of()),
            entry(Properties.class, new Properties()),
            entry(OutputStream.class, new ByteArrayOutputStream()),
            entry(Runnable.class, (Runnable) () -> {}),
            entry(Runnable[].class, new Runnable[] {() -> {}}),
            entry(Consumer.class, (Consumer<?>) any -> {}),
            entry(UnaryOperator.class, UnaryOperator.identity()),
            entry(BiFunction.class, (BiFunction<?, ?, ?>) (first, second) -> first),
            entry(Class.class, Paragraph.class),
            entry(Content.class, Paragraph.of("a")),
            entry(Block.class, Paragraph.of("a")),
            entry(Page.class, PAGE),
            entry(RichText.class, RichText.of("a")),
            entry(Link.class, new Link(URL, Link.Kind.EDITORIAL)),
            entry(Renderer.class, HtmlRenderer.create()),
            entry(Label.class, Label.HOME),
            entry(Labels.class, Labels.ENGLISH),
            entry(TextRenderer.class, TextRenderer.create()),
            entry(MarkdownRenderer.class, MarkdownRenderer.create()),
            entry(HtmlRenderer.class, HtmlRenderer.create()),
            entry(HtmlRenderer.Builder.class, HtmlRenderer.builder()),
            entry(PageRenderer.class, PageRenderer.create()),
            entry(Theme.class, Theme.none()),
            entry(Profile.class, Profile.PAGE),
            entry(TrustedHtml.class, TrustedHtml.trusted("a")),
            entry(CommentForm.class, CommentForm.to(URL)),
            entry(CommentForm.Field.class, CommentForm.Field.TEXT),
            entry(LinkPolicy.class, LinkPolicy.standard()),
            entry(LinkPolicy.Decision.class, LinkPolicy.Decision.textOnly()),
            entry(LinkPolicy.Rel.class, LinkPolicy.Rel.UGC),
            entry(LinkPolicy.Rel[].class, new LinkPolicy.Rel[] {LinkPolicy.Rel.UGC}),
            entry(ContentRenderer.class, (ContentRenderer<?>) (model, html) -> {}),
            entry(ContentDecorator.class, (ContentDecorator<?>) (model, html, inner) -> {}),
            entry(ImagePlace.class, ImagePlace.COLUMN),
            entry(Part.class, Part.BYLINE),
            entry(Slot.class, Slot.HEAD_END),
            entry(Role.class, Role.PARAGRAPH),
            entry(Element.class, Element.P),
            entry(Attribute.class, Attribute.TITLE),
            entry(UrlAttribute.class, UrlAttribute.HREF));

    @ParameterizedTest
    @MethodSource("executables")
    void rejectsNullByName(Executable executable) {
        if (executable.getDeclaringClass() == HtmlOptions.class) {
            HtmlRenderer.create().with(options -> assertNullRefused(executable, options));
        } else if (executable.getDeclaringClass() == HtmlWriter.class) {
            HtmlRenderer.builder()
                    .block(Paragraph.class, (block, html) -> assertNullRefused(executable, html))
                    .build()
                    .render(Paragraph.of("a"));
        } else {
            assertNullRefused(executable, SAMPLES.get(executable.getDeclaringClass()));
        }
    }

    static List<Executable> executables() throws URISyntaxException, ClassNotFoundException {
        List<Executable> executables = new ArrayList<>();
        for (Class<?> anchor : List.of(HtmlRenderer.class, TextRenderer.class, Labels.class)) {
            File folder = Path.of(anchor.getResource(anchor.getSimpleName() + ".class")
                            .toURI())
                    .getParent()
                    .toFile();
            for (String file : folder.list((parent, name) -> name.endsWith(".class"))) {
                Class<?> type = Class.forName(anchor.getPackageName() + "." + file.substring(0, file.length() - 6));
                if (Modifier.isPublic(type.getModifiers())
                        && !type.getSimpleName().endsWith("Test")) {
                    Stream.concat(Stream.of(type.getConstructors()), Stream.of(type.getDeclaredMethods()))
                            .filter(EveryNullTest::isOurs)
                            .forEach(executables::add);
                }
            }
        }
        assertThat(executables).hasSizeGreaterThan(70);
        return executables;
    }

    private static boolean isOurs(Executable executable) {
        boolean hook = executable.getDeclaringClass().isAnnotationPresent(FunctionalInterface.class)
                && !Modifier.isStatic(executable.getModifiers());
        return Modifier.isPublic(executable.getModifiers())
                && !executable.isSynthetic()
                && !hook
                && !Set.of("valueOf", "equals").contains(executable.getName())
                && Stream.of(executable.getParameterTypes()).anyMatch(type -> !type.isPrimitive());
    }

    private static void assertNullRefused(Executable executable, @Nullable Object target) {
        Parameter[] parameters = executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                continue;
            }
            for (Object withNull : nulls(parameters[i].getType())) {
                Object[] arguments = Stream.of(parameters)
                        .map(parameter -> SAMPLES.get(parameter.getType()))
                        .toArray();
                assertThat(arguments).as("samples for " + executable).doesNotContainNull();
                arguments[i] = withNull;
                assertThatNullPointerException()
                        .as("%s as %s of %s", withNull, parameters[i], executable)
                        .isThrownBy(() -> call(executable, target, arguments))
                        .withMessage(parameters[i].getName());
            }
        }
    }

    /** Returns null and, for collections, one that contains null. */
    private static List<@Nullable Object> nulls(Class<?> type) {
        if (type.isPrimitive()) {
            return List.of();
        }
        if (type.isArray()) {
            return Arrays.asList(null, Array.newInstance(type.getComponentType(), 1));
        }
        if (type == List.class) {
            return Arrays.asList(null, Collections.singletonList(null));
        }
        if (type == Set.class) {
            return Arrays.asList(null, Collections.singleton(null));
        }
        return type == Map.class
                ? Arrays.asList(null, Collections.singletonMap("key", null))
                : Collections.singletonList(null);
    }

    private static void call(Executable executable, @Nullable Object target, Object[] arguments) throws Throwable {
        try {
            if (executable instanceof Method method) {
                method.invoke(Modifier.isStatic(method.getModifiers()) ? null : target, arguments);
            } else {
                ((java.lang.reflect.Constructor<?>) executable).newInstance(arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
