package org.standfirst;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the records of the exported packages, their components and methods by reflection. */
public final class Models {
    private Models() {}

    /** Returns every public record of the module's exported packages, sorted by name. */
    public static List<Class<?>> all() {
        try {
            Path root =
                    Path.of(Article.class.getResource("Article.class").toURI()).getParent();
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(root::relativize)
                        .map(Path::toString)
                        .filter(file ->
                                file.endsWith(".class") && !file.startsWith("internal") && !file.startsWith("facts"))
                        .sorted()
                        .<Class<?>>map(Models::load)
                        .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName("org.standfirst." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the methods that set values in the builder of {@code model}. */
    public static List<Method> builderMethods(Class<?> model) {
        return Stream.of(model.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals("Builder"))
                .flatMap(Models::publicMethods)
                .filter(method -> !method.getName().equals("build"))
                .toList();
    }

    /** Returns the methods of {@code model} that return a changed copy, except {@code with}. */
    public static List<Method> copyingMethods(Class<?> model) {
        return publicMethods(model)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == model && method.getParameterCount() > 0)
                .filter(method -> !method.getName().equals("with"))
                .toList();
    }

    /** Returns the name of the component that {@code copyingMethod} is named after: {@code url} for {@code withUrl}. */
    public static String componentOf(Method copyingMethod) {
        String name = copyingMethod.getName();
        return name.matches("with[A-Z].*")
                ? name.substring(4, 5).toLowerCase(Locale.ROOT) + name.substring(5)
                : "not with: " + name;
    }

    /** Returns the public methods that {@code type} declares, sorted. */
    static Stream<Method> publicMethods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString));
    }

    /** Returns the components of {@code model}. */
    public static List<Part> componentsOf(Class<?> model) {
        return Stream.of(model.getRecordComponents()).map(Part::of).toList();
    }

    /**
     * Returns the parts of {@code model}: its components, or the parts of a group whose values the builder sets
     * separately.
     */
    public static List<Part> partsOf(Class<?> model) {
        Set<String> taken = builderMethods(model).stream().map(Method::getName).collect(toSet());
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : model.getRecordComponents()) {
            Part part = Part.of(component);
            if (taken.isEmpty()
                    || taken.contains(part.name())
                    || !component.getType().isRecord()) {
                parts.add(part);
            } else {
                partsOf(component.getType()).forEach(inner -> parts.add(inner.within(part)));
            }
        }
        return parts;
    }

    /** A part of a model: a component, or a component of a component. */
    public record Part(String name, Type type, Function<Object, @Nullable Object> reader) {

        private static Part of(RecordComponent component) {
            return new Part(
                    component.getName(), component.getGenericType(), model -> call(component.getAccessor(), model));
        }

        /** Returns this part of {@code model}. */
        public @Nullable Object in(Object model) {
            return reader.apply(model);
        }

        private Part within(Part group) {
            return new Part(name, type, model -> in(group.in(model)));
        }
    }

    /** Returns a copy of {@code model} after {@code change} of its builder. */
    static Object with(Object model, Consumer<Object> change) {
        try {
            return call(model.getClass().getMethod("with", Consumer.class), model, change);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns whether {@code type} is nullable. */
    static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** Returns the canonical constructor. */
    static Constructor<?> constructorOf(Class<?> model) {
        try {
            return model.getDeclaredConstructor(Stream.of(model.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls the canonical constructor, and throws its exceptions. */
    static Object create(Class<?> model, @Nullable Object... arguments) {
        try {
            return constructorOf(model).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls {@code method}, and throws its exceptions. */
    static Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException thrown) {
            return thrown;
        }
        throw new AssertionError(e.getCause());
    }
}
