package org.standfirst.validation;

import static java.util.Comparator.comparing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a model is read: a record, then its components as they are declared; a list, then its elements by
 * index; a map, then its entries by key.
 */
final class ModelOrder {
    private static final Comparator<Step> BY_STEP = comparing(Step::number).thenComparing(Step::key);

    private final Object root;
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    /** Creates the order of the values in {@code root}. */
    ModelOrder(Object root) {
        this.root = root;
    }

    /** Returns {@code violations} of the root, in this order. */
    <C> List<ConstraintViolation<C>> sorted(Collection<ConstraintViolation<C>> violations) {
        return violations.stream()
                .map(violation -> new Placed<>(violation, stepsOf(violation.getPropertyPath())))
                .sorted(comparing(Placed<C>::steps, (one, other) -> Arrays.compare(one, other, BY_STEP))
                        .thenComparing(placed -> placed.violation.getMessageTemplate()))
                .<ConstraintViolation<C>>map(Placed::violation)
                .toList();
    }

    private Step[] stepsOf(Path path) {
        List<Step> steps = new ArrayList<>();
        Object at = root;
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                steps.add(new Step(0, node.getKey().toString()));
            } else if (node.getIndex() != null) {
                steps.add(new Step(node.getIndex(), ""));
                at = at instanceof List<?> list ? list.get(node.getIndex()) : at;
            }
            if (node.getName() != null && at != null) {
                RecordComponent[] all = components.computeIfAbsent(at.getClass(), Class::getRecordComponents);
                int number = indexOf(node.getName(), all);
                steps.add(new Step(number, ""));
                at = valueOf(all[number], at);
            }
        }
        return steps.toArray(Step[]::new);
    }

    private static int indexOf(String name, RecordComponent[] components) {
        int index = 0;
        while (!components[index].getName().equals(name)) {
            index++;
        }
        return index;
    }

    private static @Nullable Object valueOf(RecordComponent component, Object model) {
        try {
            return component.getAccessor().invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the accessors of models are public", e);
        }
    }

    /** A component by its number, an element by its index, or the key of a map. */
    private record Step(int number, String key) {}

    private record Placed<C>(ConstraintViolation<C> violation, Step[] steps) {}
}
