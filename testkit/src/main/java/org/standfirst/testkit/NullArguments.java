package org.standfirst.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls public methods and constructors with null in place of each argument that is not {@code @Nullable}, and with
 * collections, maps and arrays that hold null.
 */
public final class NullArguments {
    private final Map<Class<?>, Object> samples;

    private NullArguments(Map<Class<?>, Object> samples) {
        this.samples = samples;
    }

    /**
     * Creates an instance.
     *
     * @param samples a value for each type of parameter and of receiver
     */
    public static NullArguments of(Map<Class<?>, Object> samples) {
        return new NullArguments(samples);
    }

    /**
     * Returns the public types of the module of {@code anchor} with methods to call. The methods of an interface that
     * is not sealed are called on the classes that implement it, except for static methods.
     */
    public static List<Class<?>> typesOfModule(Class<?> anchor) {
        return ExportedApi.ofModuleOf(anchor).types().stream()
                .filter(type -> executablesOf(type).findAny().isPresent())
                .toList();
    }

    /**
     * Asserts that each method and constructor of {@code type} rejects null with the parameter's name as the message.
     */
    public void assertRejectedBy(Class<?> type, @Nullable Object receiver) {
        executablesOf(type).forEach(executable -> {
            boolean isStatic = Modifier.isStatic(executable.getModifiers()) || executable instanceof Constructor;
            if (!isStatic) {
                assertNotNull(receiver, "a sample of " + type);
            }
            assertRejectedBy(executable, isStatic ? null : receiver);
        });
    }

    private static Stream<Executable> executablesOf(Class<?> type) {
        return Stream.<Executable>concat(Stream.of(type.getConstructors()), Stream.of(type.getMethods()))
                .filter(executable -> executable.getDeclaringClass().getName().startsWith("org.standfirst."))
                .filter(executable -> !executable.isSynthetic())
                .filter(executable ->
                        !type.isInterface() || type.isSealed() || Modifier.isStatic(executable.getModifiers()))
                .filter(executable -> !Set.of("equals", "valueOf").contains(executable.getName()))
                .filter(executable -> Stream.of(executable.getParameterTypes()).anyMatch(each -> !each.isPrimitive()));
    }

    private void assertRejectedBy(Executable executable, @Nullable Object receiver) {
        Parameter[] parameters = executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            for (Object withNull : nullsFor(parameters[i])) {
                Parameter rejected = parameters[i];
                Object[] arguments = Stream.of(parameters)
                        .map(each -> each.equals(rejected) ? withNull : sample(each))
                        .toArray();
                String call = withNull + " as " + rejected + " of " + executable;
                NullPointerException thrown =
                        assertThrows(NullPointerException.class, () -> call(executable, receiver, arguments), call);
                assertEquals(rejected.getName(), thrown.getMessage(), call);
            }
        }
    }

    private Object sample(Parameter parameter) {
        Object sample = samples.get(parameter.getType());
        assertNotNull(sample, () -> "a sample for " + parameter + " of " + parameter.getDeclaringExecutable());
        return sample;
    }

    /** Returns null, unless it is allowed, and a collection, map or array that holds null. */
    private static List<@Nullable Object> nullsFor(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type.isPrimitive() || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return List.of();
        }
        if (parameter.getAnnotatedType() instanceof AnnotatedArrayType array) {
            boolean withoutNull = type.getComponentType().isPrimitive()
                    || array.getAnnotatedGenericComponentType().isAnnotationPresent(Nullable.class);
            return withoutNull
                    ? Collections.singletonList(null)
                    : Arrays.asList(null, Array.newInstance(type.getComponentType(), 1));
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

    private static void call(Executable executable, @Nullable Object receiver, @Nullable Object[] arguments)
            throws Throwable {
        try {
            if (executable instanceof Method method) {
                method.invoke(receiver, arguments);
            } else {
                ((Constructor<?>) executable).newInstance(arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
