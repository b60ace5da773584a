package org.standfirst.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standfirst.Models;

/** What holds for every constraint that stands on a model, and for each that joins them later. */
class EveryConstraintTest {

    @Test
    void aRuleBreaksIt() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> model : Models.all()) {
            constraintsOn(model).forEach(constraint -> declared.add(name(model, "", constraint)));
            for (RecordComponent component : model.getRecordComponents()) {
                constraintsOn(component)
                        .forEach(constraint -> declared.add(name(model, component.getName(), constraint)));
            }
        }
        Set<String> broken =
                EveryRuleTest.rules().stream().map(EveryConstraintTest::broken).collect(toSet());

        assertThat(broken).containsAll(declared);
        assertThat(declared).hasSizeGreaterThan(200);
    }

    @Test
    void aRuleLooksIntoEverythingThatIsToBeLookedInto() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> model : Models.all()) {
            Stream.of(model.getRecordComponents())
                    .filter(EveryConstraintTest::isLookedInto)
                    .forEach(component -> declared.add(model.getSimpleName() + "." + component.getName()));
        }
        Set<String> taken = EveryRuleTest.rules().stream()
                .flatMap(EveryConstraintTest::steps)
                .collect(toSet());

        assertThat(taken).containsAll(declared);
        assertThat(declared).hasSizeGreaterThan(60);
    }

    private static Stream<Annotation> constraintsOn(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .flatMap(annotation -> annotation instanceof MaxLength.Several several
                        ? Stream.<Annotation>of(several.value())
                        : Stream.of(annotation))
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static String name(Class<?> model, String component, Annotation constraint) {
        return model.getSimpleName() + "." + component + " " + constraint;
    }

    private static String broken(Rule rule) {
        ConstraintViolation<?> violation = EveryRuleTest.violationsOf(rule).get(0);
        Class<?> model = violation.getLeafBean().getClass();
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String component = "";
        for (Path.Node node : violation.getPropertyPath()) {
            for (RecordComponent candidate : model.getRecordComponents()) {
                if (candidate.getName().equals(node.getName())
                        && constraintsOn(candidate).anyMatch(constraint::equals)) {
                    component = candidate.getName();
                }
            }
        }
        return name(model, component, constraint);
    }

    private static boolean isLookedInto(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(Valid.class)
                || component.getAnnotatedType() instanceof AnnotatedParameterizedType type
                        && Stream.of(type.getAnnotatedActualTypeArguments())
                                .anyMatch(argument -> argument.isAnnotationPresent(Valid.class));
    }

    /** Returns the components through which the validator came to what it found wrong. */
    private static Stream<String> steps(Rule rule) {
        ConstraintViolation<?> violation = EveryRuleTest.violationsOf(rule).get(0);
        List<String> steps = new ArrayList<>();
        Object at = violation.getRootBean();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                at = ((List<?>) at).get(node.getIndex());
            }
            if (at == violation.getLeafBean()) {
                break;
            }
            steps.add(at.getClass().getSimpleName() + "." + node.getName());
            at = Models.componentsOf(at.getClass()).stream()
                    .filter(part -> part.name().equals(node.getName()))
                    .findAny()
                    .orElseThrow()
                    .in(at);
        }
        return steps.stream();
    }
}
