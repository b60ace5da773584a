package org.standfirst.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;

/**
 * Collects what one constraint finds wrong with one value, each fault at the place where it is mended; the first
 * {@value #MOST} of them, since a validator compares each like fault with every other.
 */
final class Report {
    static final int MOST = 1_000;

    private static final int NONE = -1;

    private final ConstraintValidatorContext context;
    private int faults;

    /** Starts a report without faults, which stands for the fault that a constraint reports by default. */
    Report(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /** Returns whether nothing was reported. */
    boolean isEmpty() {
        return faults == 0;
    }

    /** Reports a fault of the judged value itself. */
    void add(String message) {
        if (hasRoom()) {
            start(message).addConstraintViolation();
        }
    }

    /** Reports a fault of an element of the judged list. */
    void atIndex(int index, String message) {
        if (hasRoom()) {
            start(message).addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    /** Reports a fault of a key of the judged map. */
    void atKey(String key, String message) {
        if (hasRoom()) {
            start(message).addBeanNode().inIterable().atKey(key).addConstraintViolation();
        }
    }

    /**
     * Reports a fault of a part of the judged value.
     *
     * @param path names and indices, such as {@code "comments", 3, "parentId"}; the last is a name
     */
    void at(String message, Object... path) {
        if (!hasRoom()) {
            return;
        }
        ConstraintViolationBuilder builder = start(message);
        Function<String, NodeBuilderCustomizableContext> next = builder::addPropertyNode;
        Runnable end = builder::addConstraintViolation;
        int index = NONE;
        for (Object step : path) {
            if (step instanceof Integer number) {
                index = number;
                continue;
            }
            NodeBuilderCustomizableContext node = next.apply((String) step);
            next = node::addPropertyNode;
            end = node::addConstraintViolation;
            if (index != NONE) {
                NodeBuilderDefinedContext element = node.inIterable().atIndex(index);
                next = element::addPropertyNode;
                end = element::addConstraintViolation;
                index = NONE;
            }
        }
        end.run();
    }

    private boolean hasRoom() {
        return ++faults <= MOST;
    }

    private ConstraintViolationBuilder start(String message) {
        return context.buildConstraintViolationWithTemplate(message);
    }
}
