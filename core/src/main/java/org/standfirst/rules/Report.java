package org.standfirst.rules;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of one constraint in one value, each at the component to be corrected. It keeps the first
 * {@value #MAX_VIOLATIONS} with the same message, because Hibernate Validator compares similar violations one by one.
 */
final class Report {
    private static final int MAX_VIOLATIONS = 1_000;

    private final ConstraintValidatorContext context;
    private final Map<String, Integer> counts = new HashMap<>();

    /** Starts an empty report, which replaces the violation that {@code context} has by default. */
    Report(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /** Returns whether nothing was reported. */
    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Returns the time of the validator's clock. */
    Instant now() {
        return context.getClockProvider().getClock().instant();
    }

    /** Reports the validated value itself. */
    void add(String message) {
        if (hasRoom(message)) {
            start(message).addConstraintViolation();
        }
    }

    /** Reports the constraint's own message for an element of the validated list. */
    void addAt(int index) {
        addAt(index, context.getDefaultConstraintMessageTemplate());
    }

    /** Reports an element of the validated list. */
    void addAt(int index, String message) {
        if (hasRoom(message)) {
            start(message).addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    /** Reports the constraint's own message for a key of the validated map. */
    void addAtKey(String key) {
        String message = context.getDefaultConstraintMessageTemplate();
        if (hasRoom(message)) {
            start(message).addBeanNode().inIterable().atKey(key).addConstraintViolation();
        }
    }

    /** Returns the place of a component of the validated record. */
    Place at(String component) {
        return new Place(List.of(new Step(component, null)));
    }

    /** Returns the place of an element of a list of the validated record. */
    Place at(String list, int index) {
        return new Place(List.of(new Step(list, index)));
    }

    private boolean hasRoom(String message) {
        return counts.merge(message, 1, Integer::sum) <= MAX_VIOLATIONS;
    }

    private ConstraintViolationBuilder start(String message) {
        return context.buildConstraintViolationWithTemplate(message);
    }

    /** A step of a path; {@code index} selects an element if the component is a list. */
    private record Step(String component, @Nullable Integer index) {}

    /** A place in the validated record. */
    final class Place {
        private final List<Step> steps;

        private Place(List<Step> steps) {
            this.steps = steps;
        }

        /** Returns the place of a component of the record at this place. */
        Place at(String component) {
            return with(new Step(component, null));
        }

        /** Returns the place of an element of a list of the record at this place. */
        Place at(String list, int index) {
            return with(new Step(list, index));
        }

        private Place with(Step step) {
            return new Place(Stream.concat(steps.stream(), Stream.of(step)).toList());
        }

        /**
         * Reports a violation at this place.
         *
         * @param key the key of the message, without its package: {@code ConsistentDates.updated}
         */
        void add(String key) {
            String message = "{org.standfirst.validation." + key + "}";
            if (!hasRoom(message)) {
                return;
            }
            ConstraintViolationBuilder builder = start(message);
            Function<String, NodeBuilderCustomizableContext> next = builder::addPropertyNode;
            Runnable end = builder::addConstraintViolation;
            Integer index = null; // in a path, the index of a list is on the next node
            for (Step step : steps) {
                NodeBuilderCustomizableContext node = next.apply(step.component);
                if (index == null) {
                    next = node::addPropertyNode;
                    end = node::addConstraintViolation;
                } else {
                    NodeBuilderDefinedContext element = node.inIterable().atIndex(index);
                    next = element::addPropertyNode;
                    end = element::addConstraintViolation;
                }
                index = step.index;
            }
            end.run();
        }
    }
}
