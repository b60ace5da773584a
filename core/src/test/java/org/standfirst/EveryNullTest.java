package org.standfirst;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/**
 * Null is rejected with the parameter's name unless the parameter is nullable; null in a collection is rejected, too.
 */
class EveryNullTest {

    @ParameterizedTest
    @MethodSource("org.standfirst.EveryModelTest#models")
    void constructorsRejectNull(Class<?> model) {
        assertNullRejected(Models.constructorOf(model), arguments -> Models.create(model, arguments));
    }

    @ParameterizedTest
    @MethodSource("org.standfirst.EveryModelTest#models")
    void methodsRejectNull(Class<?> model) {
        Models.publicMethods(model)
                .filter(method -> !Set.of("accept", "equals", "with").contains(method.getName()))
                .forEach(method -> {
                    Object target = Modifier.isStatic(method.getModifiers()) ? null : Samples.of(model, 0);
                    assertNullRejected(method, arguments -> Models.call(method, target, arguments));
                });
    }

    @ParameterizedTest
    @MethodSource("org.standfirst.EveryModelTest#builtModels")
    void withRejectsANullChange(Class<?> model) throws NoSuchMethodException {
        Method with = model.getMethod("with", Consumer.class);
        @Nullable Object[] noChange = {null};
        assertThatNullPointerException()
                .isThrownBy(() -> Models.call(with, Samples.of(model, 0), noChange))
                .withMessage("change");
    }

    @ParameterizedTest
    @MethodSource("org.standfirst.EveryModelTest#builtModels")
    void builderMethodsRejectNull(Class<?> model) {
        Object original = Samples.of(model, 0);
        for (Method method : Models.builderMethods(model)) {
            assertNullRejected(
                    method, arguments -> Models.with(original, builder -> Models.call(method, builder, arguments)));
        }
    }

    /** Returns the exported types that are neither models nor builders and have methods to call. */
    static Stream<Class<?>> otherTypes() throws IOException, URISyntaxException {
        return ExportedTypesTest.exportedTypes().stream()
                .filter(type -> !type.isRecord() && !type.isEnum() && !type.isAnnotation())
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(type -> calls(type).findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("otherTypes")
    void otherTypesRejectNull(Class<?> type) {
        calls(type).forEach(method -> assertNullRejected(method, receiver(type)));
    }

    private static Stream<Method> calls(Class<?> type) {
        return Models.publicMethods(type)
                .filter(method -> !type.isInterface() || Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getName().equals("equals"))
                .filter(method -> Stream.of(method.getParameterTypes()).anyMatch(each -> !each.isPrimitive()));
    }

    private static @Nullable Object receiver(Class<?> type) {
        List<Object> receivers = new ArrayList<>(List.of(Url.of("https://example.org/"), ContentValidator.create()));
        ContentValidator.create().with(receivers::add);
        return receivers.stream().filter(type::isInstance).findFirst().orElse(null);
    }

    private static void assertNullRejected(Method method, @Nullable Object receiver) {
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getType().isPrimitive() || Models.isNullable(parameters[i].getAnnotatedType())) {
                continue;
            }
            for (Object withNull : nullsIn(sample(parameters[i].getType()))) {
                @Nullable
                Object[] arguments = Stream.of(method.getParameterTypes())
                        .map(EveryNullTest::sample)
                        .toArray();
                arguments[i] = withNull;
                assertThatNullPointerException()
                        .as("null as " + parameters[i] + " of " + method)
                        .isThrownBy(() -> Models.call(method, receiver, arguments))
                        .withMessage(parameters[i].getName());
            }
        }
    }

    private static Object sample(Class<?> type) {
        Map<Class<?>, Object> samples = Map.of(
                Consumer.class, (Consumer<?>) any -> {},
                Clock.class, Clock.systemUTC(),
                Class[].class, new Class<?>[] {ForPublication.class},
                List.class, List.of(),
                Map.class, Map.of());
        Object sample = samples.get(type);
        return sample == null ? Samples.of(type, 0) : sample;
    }

    private static void assertNullRejected(Executable executable, Consumer<@Nullable Object[]> call) {
        for (int i = 0; i < executable.getParameterCount(); i++) {
            Parameter parameter = executable.getParameters()[i];
            for (Object withNull : nullsFor(parameter)) {
                @Nullable Object[] arguments = Samples.argumentsOf(executable, 0);
                arguments[i] = withNull;
                if (Models.isNullable(parameter.getAnnotatedType())) {
                    call.accept(arguments);
                } else {
                    assertThatNullPointerException()
                            .as("null as " + parameter + " of " + executable)
                            .isThrownBy(() -> call.accept(arguments))
                            .withMessage(parameter.getName());
                }
            }
        }
    }

    /** Returns null and, for a list, set, map or array, a value that contains null. */
    private static List<@Nullable Object> nullsFor(Parameter parameter) {
        if (parameter.getType().isPrimitive()) {
            return List.of();
        }
        return nullsIn(Samples.of(parameter.getParameterizedType(), 0));
    }

    private static List<@Nullable Object> nullsIn(Object sample) {
        List<@Nullable Object> nulls = Collections.singletonList(null);
        if (sample instanceof Object[] array) {
            return Arrays.asList(null, Array.newInstance(array.getClass().getComponentType(), 1));
        }
        if (sample instanceof Map) {
            return Arrays.asList(null, Collections.singletonMap("text", null));
        }
        if (sample instanceof Set) {
            return Arrays.asList(null, Collections.singleton(null));
        }
        return sample instanceof List ? Arrays.asList(null, nulls) : nulls;
    }
}
