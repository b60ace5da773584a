package org.standfirst;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Models.Part;
import org.standfirst.body.RichText;

/** Properties of every record of the exported packages; new records are found by reflection. */
class EveryModelTest {
    /** Spaces, a no-break space, a zero-width space, a soft hyphen and a line end. */
    private static final Map<Class<?>, Object> BLANK = Map.of(
            String.class,
            " \u00A0\u200B\u00AD\n",
            RichText.class,
            RichText.of(RichText.text("\uFEFF"), RichText.strong(" \u2028")));

    static List<Class<?>> models() {
        return Models.all();
    }

    static Stream<Class<?>> builtModels() {
        return Models.all().stream()
                .filter(model -> !Models.builderMethods(model).isEmpty());
    }

    static Stream<Class<?>> smallModels() {
        return Models.all().stream()
                .filter(model -> Models.builderMethods(model).isEmpty())
                .filter(model -> !Models.copyingMethods(model).isEmpty());
    }

    @Test
    void findsModels() {
        assertThat(models()).hasSizeGreaterThan(60).contains(Article.class, RichText.Run.class);
        assertThat(builtModels()).hasSizeGreaterThan(8);
        assertThat(smallModels()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelsWithEqualPartsAreEqual(Class<?> model) {
        Object one = Samples.of(model, 0);
        Object other = Samples.of(model, 0);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @ParameterizedTest
    @MethodSource("models")
    void blankOptionalTextIsAbsent(Class<?> model) {
        List<Part> parts = Models.componentsOf(model);
        Object sample = Samples.of(model, 0);
        for (RecordComponent component : model.getRecordComponents()) {
            Object blank = BLANK.get(component.getType());
            boolean alt = component.getName().equals("alt"); // empty for decoration
            if (blank != null && !alt && Models.isNullable(component.getAnnotatedType())) {
                Object[] arguments = parts.stream()
                        .map(part -> part.name().equals(component.getName()) ? blank : part.in(sample))
                        .toArray();

                Object made = Models.create(model, arguments);

                Part part = parts.stream()
                        .filter(each -> each.name().equals(component.getName()))
                        .findAny()
                        .orElseThrow();
                assertThat(part.in(made)).as(component.toString()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("builtModels")
    void withoutChangesACopyIsEqual(Class<?> model) {
        Object original = Samples.of(model, 0);

        assertThat(Models.with(original, builder -> {})).isEqualTo(original);
    }

    @ParameterizedTest
    @MethodSource("builtModels")
    void everyBuilderMethodChangesOnePart(Class<?> model) {
        Object original = Samples.of(model, 0);
        for (Method method : Models.builderMethods(model)) {
            Object changed = Models.with(original, calling(method, Samples.argumentsOf(method, 1)));

            assertThat(changedParts(original, changed)).as(method.toString()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("builtModels")
    void everyPartHasABuilderMethod(Class<?> model) {
        Object original = Samples.of(model, 0);
        for (Part part : Models.partsOf(model)) {
            Object value = Samples.of(part.type(), 1);
            Method method = named(part, Models.builderMethods(model));
            Object changed = Models.with(original, calling(method, arguments(method, value)));

            assertThat(part.in(changed)).as(part.name()).isEqualTo(value);
            assertThat(changedParts(original, changed)).containsExactly(part.name());
        }
    }

    @ParameterizedTest
    @MethodSource("builtModels")
    void aBuilderDoesNotChangeModelsItHasBuilt(Class<?> model) {
        Object original = Samples.of(model, 0);
        List<Object> built = new ArrayList<>();
        Models.with(original, builder -> {
            built.add(build(builder));
            Models.builderMethods(model)
                    .forEach(method -> Models.call(method, builder, Samples.argumentsOf(method, 1)));
            built.add(build(builder));
        });

        assertThat(built.get(0)).isEqualTo(original).isEqualTo(Samples.of(model, 0));
        assertThat(built.get(1)).isNotEqualTo(original);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyCopyingMethodIsNamedWith(Class<?> model) {
        assertThat(Models.copyingMethods(model))
                .extracting(Method::getName)
                .allMatch(name -> name.matches("with[A-Z].*"));
    }

    @ParameterizedTest
    @MethodSource("smallModels")
    void everyCopyingMethodKeepsEveryOtherComponent(Class<?> model) {
        Object original = Samples.of(model, 0);
        List<String> components = Models.partsOf(model).stream().map(Part::name).toList();
        for (Method method : Models.copyingMethods(model)) {
            Object changed = Models.call(method, original, Samples.argumentsOf(method, 1));
            List<String> changes = changedParts(original, changed);

            assertThat(changes).as(method.toString()).hasSizeLessThan(2);
            if (components.contains(Models.componentOf(method))) {
                assertThat(changes).containsExactly(Models.componentOf(method));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("smallModels")
    void everyComponentHasACopyingMethodIfOneHas(Class<?> model) {
        Object original = Samples.of(model, 0);
        for (Part part : Models.partsOf(model)) {
            Object value = Samples.of(part.type(), 1);
            Method method = copying(part, model);

            assertThat(part.in(Models.call(method, original, arguments(method, value))))
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void methodsForRichTextAcceptPlainText(Class<?> model) {
        List<String> methods = Stream.concat(Models.publicMethods(model), Models.builderMethods(model).stream())
                .map(method -> method.getName() + Arrays.toString(method.getParameterTypes()))
                .toList();
        String rich = RichText.class.toString();
        String parts = ", " + RichText[].class;

        assertThat(methods)
                .containsAll(methods.stream()
                        .filter(method -> !method.startsWith("ofNullable"))
                        .map(method -> method.replace(rich + parts, rich).replace(rich, String.class.toString()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void constructorsCopyCollections(Class<?> model) {
        Object[] arguments = Stream.of(Samples.argumentsOf(Models.constructorOf(model), 0))
                .map(EveryModelTest::mutable)
                .toArray();
        Object created = Models.create(model, arguments);
        Stream.of(arguments).forEach(EveryModelTest::clear);

        assertThat(created).isEqualTo(Models.create(model, Samples.argumentsOf(Models.constructorOf(model), 0)));
    }

    @ParameterizedTest
    @MethodSource("builtModels")
    void buildersCopyCollections(Class<?> model) {
        for (Part part : Models.partsOf(model)) {
            Object value = mutable(Samples.of(part.type(), 1));
            Method method = named(part, Models.builderMethods(model));
            Object built = Models.with(
                    Samples.of(model, 0),
                    calling(method, arguments(method, value)).andThen(builder -> clear(value)));

            assertThat(part.in(built)).isEqualTo(Samples.of(part.type(), 1));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void collectionsAreImmutable(Class<?> model) {
        Models.partsOf(model).stream()
                .map(part -> part.in(Samples.of(model, 0)))
                .filter(value -> value instanceof Collection || value instanceof Map)
                .forEach(value ->
                        assertThatThrownBy(() -> clear(value)).isInstanceOf(UnsupportedOperationException.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void normalizesLanguagesByTheirTag(Class<?> model) {
        for (Part part : componentsOf(model, Locale.class)) {
            assertThat(part.in(createdWith(model, part, new Locale("no", "NO", "NY"))))
                    .isEqualTo(Locale.forLanguageTag("nn-NO"));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void rejectsNumbersThatAreNotFinite(Class<?> model) {
        for (Part part : componentsOf(model, double.class)) {
            assertThat(part.in(createdWith(model, part, -0.0))).isEqualTo(0.0);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> createdWith(model, part, Double.NaN))
                    .withMessage(part.name() + " must be a finite number, not NaN");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void toStringDoesNotGrowWithLists(Class<?> model) {
        Object[] arguments = Stream.of(Samples.argumentsOf(Models.constructorOf(model), 0))
                .map(EveryModelTest::thousandTimes)
                .toArray();

        assertThat(Models.create(model, arguments).toString()).hasSizeLessThan(500);
    }

    private static Object thousandTimes(Object value) {
        if (value instanceof Map<?, ?> map) {
            Object entry = map.values().iterator().next();
            return IntStream.range(0, 1_000).boxed().collect(toMap(i -> "name " + i, i -> entry));
        }
        return value instanceof List<?> list ? Collections.nCopies(1_000, list.get(0)) : value;
    }

    private static List<Part> componentsOf(Class<?> model, Class<?> type) {
        return Models.componentsOf(model).stream()
                .filter(part -> part.type() == type)
                .toList();
    }

    private static Object createdWith(Class<?> model, Part part, Object value) {
        Object[] arguments = Samples.argumentsOf(Models.constructorOf(model), 0);
        arguments[Models.componentsOf(model).stream().map(Part::name).toList().indexOf(part.name())] = value;
        return Models.create(model, arguments);
    }

    private static Consumer<Object> calling(Method method, @Nullable Object... arguments) {
        return builder -> Models.call(method, builder, arguments);
    }

    private static Object build(Object builder) {
        return Models.publicMethods(builder.getClass())
                .filter(method -> method.getName().equals("build"))
                .map(method -> Models.call(method, builder))
                .findAny()
                .orElseThrow();
    }

    /** Returns whether {@code method} takes a value of {@code type}, and perhaps more parts of a text. */
    private static boolean takes(Type type, Method method) {
        List<Type> types = List.of(method.getGenericParameterTypes());
        return types.equals(List.of(type)) || types.equals(List.of(type, RichText[].class));
    }

    private static Object[] arguments(Method method, Object value) {
        return method.isVarArgs() ? new Object[] {value, new RichText[0]} : new Object[] {value};
    }

    private static Method copying(Part part, Class<?> model) {
        return Models.copyingMethods(model).stream()
                .filter(method -> Models.componentOf(method).equals(part.name()))
                .filter(method -> takes(part.type(), method))
                .findAny()
                .orElseThrow(() -> new AssertionError("no method returns a copy with another " + part.name()));
    }

    private static Method named(Part part, List<Method> methods) {
        return methods.stream()
                .filter(method -> method.getName().equals(part.name()))
                .filter(method -> takes(part.type(), method))
                .findAny()
                .orElseThrow(() -> new AssertionError("no method changes " + part.name()));
    }

    private static List<String> changedParts(Object before, Object after) {
        return Models.partsOf(before.getClass()).stream()
                .filter(part -> !Objects.equals(part.in(before), part.in(after)))
                .map(Part::name)
                .toList();
    }

    private static Object mutable(Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        if (value instanceof Map<?, ?> map) {
            return new HashMap<>(map);
        }
        return value instanceof Set<?> set ? new HashSet<>(set) : value;
    }

    private static void clear(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            collection.clear();
        }
        if (value instanceof Map<?, ?> map) {
            map.clear();
        }
    }
}
