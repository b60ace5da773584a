package org.standfirst.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Models;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.rules.Consistent;

/** What holds for every constraint that stands on a model, and for each that joins them later. */
class EveryConstraintTest {

    @Test
    void aRuleBreaksIt() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> model : Models.all()) {
            constraintsOn(model).forEach(constraint -> declared.add(name(model, "", constraint)));
            for (RecordComponent component : model.getRecordComponents()) {
                constraintsOn(fieldOf(component))
                        .forEach(constraint -> declared.add(name(model, component.getName(), constraint)));
            }
        }

        assertThat(violations().map(EveryConstraintTest::broken)).containsAll(declared);
        assertThat(declared).hasSizeGreaterThan(200);
    }

    @Test
    void anAddressHasALimit() {
        Set<Class<?>> limited = Set.of(WebUrl.class, LinkUrl.class, CanonicalUrl.class);
        List<String> unlimited = Models.all().stream()
                .flatMap(model -> Stream.of(model.getRecordComponents()))
                .filter(component -> component.getGenericType().getTypeName().contains(Url.class.getName()))
                .filter(component ->
                        constraintsOn(fieldOf(component)).noneMatch(c -> limited.contains(c.annotationType())))
                .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName())
                .toList();

        assertThat(unlimited).containsExactly("Concept.uri"); // limited by the rules of concepts
    }

    @Test
    void aRuleLooksIntoEverythingThatIsToBeLookedInto() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> model : Models.all()) {
            Stream.of(model.getRecordComponents())
                    .filter(EveryConstraintTest::isLookedInto)
                    .forEach(component -> declared.add(model.getSimpleName() + "." + component.getName()));
        }

        assertThat(violations()
                        .flatMap(violation ->
                                stepsTo(violation).stream().takeWhile(step -> step.model != violation.getLeafBean()))
                        .map(step -> step.model.getClass().getSimpleName() + "." + step.name))
                .containsAll(declared);
        assertThat(declared).hasSizeGreaterThan(60);
    }

    @Test
    void thePathOfWhatBreaksItEndsInWhatMendsIt() {
        violations()
                .map(EveryConstraintTest::stepsTo)
                .filter(steps -> !steps.isEmpty()) // else it is mended as a whole
                .map(steps -> steps.get(steps.size() - 1))
                .forEach(step -> assertThat(waysToChange(step.model.getClass())).contains(step.name));
    }

    @Test
    void itsMessagesAreThoseOfTheBundle() throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = Article.class.getResourceAsStream("/ContributorValidationMessages.properties")) {
            bundle.load(new InputStreamReader(in, UTF_8));
        }
        Stream<String> reported = violations().flatMap(EveryRuleTest::keysOf);

        assertThat(bundle.stringPropertyNames()).hasSameElementsAs(reported.toList());
        assertThat(violations().map(ConstraintViolation::getMessage)).noneMatch(text -> text.matches(".*[{}$].*"));
    }

    @Test
    void itsWordsSayMustOrShould() {
        EveryRuleTest.rules()
                .forEach(rule -> assertThat(EveryRuleTest.violationsOf(rule))
                        .as(rule.toString())
                        .allMatch(violation -> violation
                                .getMessage()
                                .startsWith(rule.group() == Advisory.class ? "should " : "must ")));
    }

    private static Stream<ConstraintViolation<?>> violations() {
        return EveryRuleTest.rules().stream().flatMap(rule -> EveryRuleTest.violationsOf(rule).stream());
    }

    private static Stream<Annotation> constraintsOn(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .flatMap(annotation -> {
                    if (annotation instanceof MaxLength.Several several) {
                        return Stream.of(several.value());
                    }
                    return annotation instanceof Consistent.Several several
                            ? Stream.of(several.value())
                            : Stream.of(annotation);
                })
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    /** Returns the field of a component, which has its standard constraints, too: those cannot annotate a component. */
    private static Field fieldOf(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Class<?> model, String component, Annotation constraint) {
        return model.getSimpleName() + "." + component + " " + constraint;
    }

    private static String broken(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Class<?> model = violation.getLeafBean().getClass();
        String component = stepsTo(violation).stream()
                .filter(step -> step.model == violation.getLeafBean())
                .map(Step::name)
                .findFirst()
                .orElse("");
        return name(model, constraintsOn(model).anyMatch(constraint::equals) ? "" : component, constraint);
    }

    private static boolean isLookedInto(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(Valid.class)
                || component.getAnnotatedType() instanceof AnnotatedParameterizedType type
                        && Stream.of(type.getAnnotatedActualTypeArguments())
                                .anyMatch(argument -> argument.isAnnotationPresent(Valid.class));
    }

    /** Returns the names of what changes a part of {@code model}, or makes it of its parts. */
    private static Set<String> waysToChange(Class<?> model) {
        Stream<Method> changes = Stream.of(model, Article.class, Publication.class)
                .flatMap(built -> Models.builderMethods(built).stream());
        Stream<String> parts = Stream.of(model.getMethods())
                .filter(method -> method.getName().equals("of"))
                .flatMap(method -> Stream.of(method.getParameters()))
                .map(Parameter::getName);
        Stream<String> copies = Models.copyingMethods(model).stream().map(Models::componentOf);
        return Stream.concat(parts, Stream.concat(changes.map(Method::getName), copies))
                .collect(toSet());
    }

    /** Returns the way from the root to what is wrong. */
    private static List<Step> stepsTo(ConstraintViolation<?> violation) {
        List<Step> steps = new ArrayList<>();
        Object at = violation.getRootBean();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                at = ((List<?>) at).get(node.getIndex());
            }
            if (node.getName() != null) {
                Step step = new Step(at, node.getName());
                steps.add(step);
                at = step.value();
            }
        }
        return steps;
    }

    private record Step(Object model, String name) {
        @Nullable
        Object value() {
            return Models.componentsOf(model.getClass()).stream()
                    .filter(part -> part.name().equals(name))
                    .findAny()
                    .orElseThrow()
                    .in(model);
        }
    }
}
