package org.standfirst.testkit;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.ItemList;
import org.standfirst.body.Json;

/**
 * Creates random models from all values that their constructors accept. Values are found by record components, so that
 * new components, kinds and constants are covered. The same seed creates the same models.
 *
 * <p>Records the names of everything it creates, such as {@code Article.lead null}, {@code Article.body filled},
 * {@code Genre NEWS} and {@code Paragraph}; {@link #possibleNames} returns all names that can occur.
 */
public final class RandomModels {
    /** From this depth on, lists are empty and nullable components are null, so that models are finite. */
    private static final int MAX_DEPTH = 14;

    private final Random random;
    private final RandomValues values;
    private final Set<String> used = new HashSet<>();
    private int lists;
    private int jsons;

    public RandomModels(long seed) {
        this(new Random(seed), RandomValues::new);
    }

    /** Creates an instance that uses the values and limits of {@code values}. */
    RandomModels(Random random, Function<Random, RandomValues> values) {
        this.random = random;
        this.values = values.apply(random);
    }

    /** Returns a model of a class, or of one of its kinds if it is sealed. */
    public <T> T next(Class<T> model) {
        return model.cast(value("", model, 0));
    }

    /** Returns the names of everything that was created so far. */
    public Set<String> usedNames() {
        return used;
    }

    private @Nullable Object component(RecordComponent component, int depth) {
        String name = nameOf(component);
        AnnotatedType type = component.getAnnotatedType();
        if (type.isAnnotationPresent(Nullable.class)) {
            boolean absent = depth > MAX_DEPTH || component.getType() == ItemList.class && lists >= ItemList.MAX_DEPTH;
            if (absent || !values.required(name) && random.nextInt(3) == 0) {
                used.add(name + " null");
                return null;
            }
            used.add(name + " present");
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            return collection(name, component.getType(), generic.getAnnotatedActualTypeArguments(), depth);
        }
        return value(name, component.getType(), depth);
    }

    private Object collection(String name, Class<?> type, AnnotatedType[] arguments, int depth) {
        boolean empty = depth > MAX_DEPTH || random.nextInt(3) == 0;
        int size = empty && !values.required(name) ? 0 : 1 + random.nextInt(3);
        used.add(name + (size == 0 ? " empty" : " filled"));
        if (type == Map.class) {
            Map<String, Object> map = new HashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(values.key(), value(name, classOf(arguments[1]), depth + 1));
            }
            return map;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(name, classOf(arguments[0]), depth + 1));
        }
        return type == Set.class ? new HashSet<>(list) : list;
    }

    private Object value(String name, Class<?> type, int depth) {
        if (type == boolean.class) {
            boolean flag = random.nextBoolean();
            return recorded(name + " " + flag, flag);
        }
        if (type.isEnum()) {
            Object constant = pick(List.of(type.getEnumConstants()));
            return recorded(type.getName() + " " + constant, constant);
        }
        if (RandomValues.known(type)) {
            return values.next(name, type);
        }
        return type.isSealed() ? value(name, pick(kinds(type)), depth) : model(type, depth);
    }

    private Object model(Class<?> type, int depth) {
        used.add(type.getName());
        lists += type == ItemList.class ? 1 : 0;
        jsons += Json.class.isAssignableFrom(type) ? 1 : 0;
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            parts[i] = component(components[i], depth + 1);
            types[i] = components[i].getType();
        }
        lists -= type == ItemList.class ? 1 : 0;
        jsons -= Json.class.isAssignableFrom(type) ? 1 : 0;
        try {
            return values.consistent(type.getDeclaredConstructor(types).newInstance(parts));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot create " + type, e);
        }
    }

    /** Returns the kinds of a sealed family; at the maximum depth of JSON no objects and arrays. */
    private List<Class<?>> kinds(Class<?> family) {
        List<Class<?>> kinds = allKinds(family).toList();
        boolean full = family == Json.class && jsons >= Json.MAX_DEPTH - 2;
        return full
                ? kinds.stream()
                        .filter(kind -> kind != Json.JsonArray.class && kind != Json.JsonObject.class)
                        .toList()
                : kinds;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T recorded(String name, T value) {
        used.add(name);
        return value;
    }

    /** Returns the names of everything that models of type {@code root} can contain. */
    public static Set<String> possibleNames(Class<?> root) {
        Set<String> names = new TreeSet<>();
        collect(root, names, new HashSet<>());
        return names;
    }

    private static void collect(Class<?> type, Set<String> names, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isEnum()) {
            Stream.of(type.getEnumConstants()).forEach(constant -> names.add(type.getName() + " " + constant));
        } else if (type.isSealed()) {
            allKinds(type).forEach(kind -> collect(kind, names, seen));
        } else if (type.isRecord() && !RandomValues.known(type)) {
            names.add(type.getName());
            Stream.of(type.getRecordComponents()).forEach(component -> collect(component, names, seen));
        }
    }

    private static void collect(RecordComponent component, Set<String> names, Set<Class<?>> seen) {
        String name = nameOf(component);
        AnnotatedType type = component.getAnnotatedType();
        if (type.isAnnotationPresent(Nullable.class)) {
            names.addAll(List.of(name + " null", name + " present"));
        }
        if (component.getType() == boolean.class) {
            names.addAll(List.of(name + " true", name + " false"));
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            names.addAll(List.of(name + " empty", name + " filled"));
            Stream.of(generic.getAnnotatedActualTypeArguments())
                    .forEach(argument -> collect(classOf(argument), names, seen));
        } else {
            collect(component.getType(), names, seen);
        }
    }

    private static Stream<Class<?>> allKinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RandomModels::allKinds)
                : Stream.of(type);
    }

    private static Class<?> classOf(AnnotatedType type) {
        return (Class<?>) type.getType();
    }

    private static String nameOf(RecordComponent component) {
        return component.getDeclaringRecord().getName() + "." + component.getName();
    }
}
