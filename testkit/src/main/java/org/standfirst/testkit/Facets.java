package org.standfirst.testkit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the names of {@link RandomModels#possibleNames} that occur in a model. */
public final class Facets {
    private final Set<String> names = new HashSet<>();

    private Facets() {}

    /** Returns the names that occur in {@code model}. */
    public static Set<String> of(Object model) {
        Facets facets = new Facets();
        facets.value("", model);
        return facets.names;
    }

    private void value(String component, Object value) {
        if (value instanceof Enum<?> constant) {
            names.add(constant.getDeclaringClass().getName() + " " + constant);
        } else if (value instanceof Boolean) {
            names.add(component + " " + value);
        } else if (value instanceof Map<?, ?> map) {
            collection(component, map.values());
        } else if (value instanceof Collection<?> collection) {
            collection(component, collection);
        } else if (value instanceof Record model && !RandomValues.known(model.getClass())) {
            names.add(model.getClass().getName());
            for (RecordComponent each : model.getClass().getRecordComponents()) {
                component(each, model);
            }
        }
    }

    private void collection(String component, Collection<?> elements) {
        names.add(component + (elements.isEmpty() ? " empty" : " filled"));
        elements.forEach(element -> value(component, element));
    }

    private void component(RecordComponent component, Record model) {
        String name = model.getClass().getName() + "." + component.getName();
        Object value = part(component, model);
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            names.add(name + (value == null ? " null" : " present"));
        }
        if (value != null) {
            value(name, value);
        }
    }

    private static @Nullable Object part(RecordComponent component, Record model) {
        try {
            return component.getAccessor().invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot read " + component, e);
        }
    }
}
