package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.schemaorg.SchemaOrgRenderer;

/** Every public method of the module rejects a null argument at once, with the parameter's name as the message. */
class NullArgumentsTest {
    private static final Article ARTICLE =
            Article.builder("ferry", "Night ferry").build();
    private static final JsonFault FAULT = new JsonFault("", 1, 1, "a text");

    /** Valid arguments by the type of the parameter. */
    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            Map.entry(byte[].class, new byte[0]),
            Map.entry(String.class, "{}"),
            Map.entry(InputStream.class, InputStream.nullInputStream()),
            Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
            Map.entry(Writer.class, Writer.nullWriter()),
            Map.entry(Class.class, Article.class),
            Map.entry(Consumer.class, (Consumer<Object>) value -> {}),
            Map.entry(Content.class, ARTICLE),
            Map.entry(
                    Object.class,
                    Page.of(Publication.builder("Gazette", Url.of("")).build(), ARTICLE)),
            Map.entry(
                    Page.class,
                    Page.of(Publication.builder("Gazette", Url.of("")).build(), ARTICLE)),
            Map.entry(Iterator.class, Collections.emptyIterator()),
            Map.entry(List.class, List.of(FAULT)),
            Map.entry(JsonReader.class, JsonReader.create()),
            Map.entry(boolean.class, false),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L));

    static Stream<Object> instances() {
        List<Object> instances = new ArrayList<>(List.of(
                JsonReader.create(),
                JsonRenderer.create(),
                JsonLines.create(),
                new JsonLine<>(1, null, List.of(FAULT)),
                FAULT,
                new JsonException(List.of(FAULT)),
                SchemaOrgRenderer.create(),
                new StandfirstModule()));
        JsonReader.create().with(instances::add);
        JsonRenderer.create().with(instances::add);
        SchemaOrgRenderer.create().with(instances::add);
        return instances.stream();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void rejectsNullByName(Object instance) {
        Class<?> type = instance.getClass();
        Stream.concat(Stream.of(type.getConstructors()), methods(type))
                .forEach(executable -> assertRejectsEachNull(executable, instance));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method ->
                        !method.getName().equals("equals") && !method.getName().equals("setupModule"));
    }

    private static void assertRejectsEachNull(Executable executable, Object instance) {
        Parameter[] parameters = executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            if (!parameter.getType().isPrimitive()
                    && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                Object[] arguments = Stream.of(parameters)
                        .map(each -> each.equals(parameter) ? null : ARGUMENTS.get(each.getType()))
                        .toArray();
                assertThat(catchThrowable(() -> call(executable, instance, arguments)))
                        .as("%s", executable)
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(parameter.getName());
            }
        }
    }

    private static void call(Executable executable, Object instance, Object[] arguments) throws Throwable {
        try {
            if (executable instanceof Method method) {
                method.invoke(instance, arguments);
            } else {
                ((java.lang.reflect.Constructor<?>) executable).newInstance(arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
