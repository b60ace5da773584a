package org.standfirst.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a model is read: components as they are declared, the elements of a list by their index, those of a
 * map by their key. What is said of a whole comes before what is said of its parts.
 */
final class ModelOrder {
    private final Object root;
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    /** Makes the order of what {@code root} consists of. */
    ModelOrder(Object root) {
        this.root = root;
    }

    /** Returns {@code violations}, all of them of the root, in this order. */
    <C> List<ConstraintViolation<C>> sorted(Collection<ConstraintViolation<C>> violations) {
        return violations.stream()
                .map(violation -> new Placed<>(violation, placeOf(violation.getPropertyPath())))
                .sorted(Comparator.<Placed<C>, String>comparing(Placed::place)
                        .thenComparing(Placed::constraint)
                        .thenComparing(placed -> placed.violation.getMessage()))
                .<ConstraintViolation<C>>map(Placed::violation)
                .toList();
    }

    /** Returns the way from the root to where {@code path} leads, such that places compare as their texts do. */
    private String placeOf(Path path) {
        StringBuilder place = new StringBuilder();
        Object at = root;
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                place.append(node.getKey());
                at = null; // keys lead to plain text
            } else if (node.getIndex() != null) {
                append(node.getIndex(), place);
                at = at instanceof List<?> list ? list.get(node.getIndex()) : null;
            }
            if (node.getName() != null && at != null) {
                at = component(node.getName(), at, place);
            }
        }
        return place.toString();
    }

    private @Nullable Object component(String name, Object model, StringBuilder place) {
        RecordComponent[] all = components.computeIfAbsent(model.getClass(), Class::getRecordComponents);
        int number = 0;
        while (!all[number].getName().equals(name)) {
            number++;
        }
        append(number, place);
        return valueOf(all[number], model);
    }

    private static void append(int number, StringBuilder place) {
        place.append((char) (number >>> Character.SIZE)).append((char) number);
    }

    private static @Nullable Object valueOf(RecordComponent component, Object model) {
        try {
            return component.getAccessor().invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the accessors of models are public", e);
        }
    }

    private record Placed<C>(ConstraintViolation<C> violation, String place) {

        private String constraint() {
            return violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getName();
        }
    }
}
