package org.standfirst.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standfirst.Url;

/**
 * Finds and changes the texts in models by their record components, so that new components are covered. A component is
 * named {@code Record.component}; the keys of a map are named {@code Record.component key}.
 */
public final class ModelTexts {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final Change change;

    private ModelTexts(Change change) {
        this.change = change;
    }

    /** Returns {@code model} with changed texts and addresses, visited in the order of the components. */
    public static <T extends Record> T changed(T model, Change change) {
        return new ModelTexts(change).record(model);
    }

    /** Returns all text and address components of {@code roots} and of the models that they can contain. */
    public static Set<String> components(Class<?>... roots) {
        Set<String> components = new TreeSet<>();
        Set<Type> seen = new HashSet<>();
        for (Class<?> root : roots) {
            declared("", root, components, seen);
        }
        return components;
    }

    /** A change of the texts of a model. */
    public interface Change {
        /** Returns the new text. */
        String text(String component, String text);

        /** Returns the new address. */
        Url url(String component, Url url);

        /** Returns the new number, time, language, enum constant or truth value; by default the same. */
        default Object value(String component, Object value) {
            return value;
        }
    }

    @SuppressWarnings("unchecked") // the constructor of a record creates that record
    private <T extends Record> T record(T model) {
        Shape shape = SHAPES.get(model.getClass());
        try {
            Object[] values = new Object[shape.components.size()];
            for (int i = 0; i < values.length; i++) {
                Object part = shape.components.get(i).invoke(model);
                values[i] = part == null ? null : value(shape.names.get(i), part);
            }
            return (T) shape.constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot rebuild " + model, e);
        }
    }

    private Object value(String component, Object value) {
        if (value instanceof String text) {
            return change.text(component, text);
        }
        if (value instanceof Url url) {
            return change.url(component, url);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> value(component, element)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return map(component, map);
        }
        if (value instanceof Record model) {
            return record(model);
        }
        return change.value(component, value);
    }

    private Map<Object, Object> map(String component, Map<?, ?> map) {
        Map<Object, Object> changed = new LinkedHashMap<>();
        map.forEach((key, value) -> changed.put(value(component + " key", key), value(component, value)));
        return changed;
    }

    private static void declared(String component, Type type, Set<String> components, Set<Type> seen) {
        if (type == String.class || type == Url.class) {
            components.add(component);
        } else if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                boolean key = i < arguments.length - 1;
                declared(key ? component + " key" : component, arguments[i], components, seen);
            }
        } else if (type instanceof Class<?> model && seen.add(model)) {
            if (model.isSealed()) {
                Stream.of(model.getPermittedSubclasses()).forEach(kind -> declared("", kind, components, seen));
            }
            if (model.isRecord()) {
                Stream.of(model.getRecordComponents())
                        .forEach(part -> declared(nameOf(part), part.getGenericType(), components, seen));
            }
        }
    }

    /** The components and the constructor of a record. */
    private record Shape(List<String> names, List<Method> components, Constructor<?> constructor) {
        static Shape of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            List<Method> accessors =
                    components.stream().map(RecordComponent::getAccessor).toList();
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                // a record of a test may be private
                accessors.forEach(accessor -> accessor.setAccessible(true));
                constructor.setAccessible(true);
                return new Shape(components.stream().map(ModelTexts::nameOf).toList(), accessors, constructor);
            } catch (NoSuchMethodException e) {
                throw new AssertionError("no canonical constructor: " + type, e);
            }
        }
    }

    private static String nameOf(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
