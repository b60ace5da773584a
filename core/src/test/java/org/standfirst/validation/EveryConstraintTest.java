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

/** Properties of every constraint on a model; new constraints are tested without a change here. */
class EveryConstraintTest {

    @Test
    void isViolatedByARule() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> model : Models.all()) {
            constraintsOn(model).forEach(constraint -> declared.add(name(model, "", constraint)));
            for (RecordComponent component : model.getRecordComponents()) {
                constraintsOn(fieldOf(component))
                        .forEach(constraint -> declared.add(name(model, component.getName(), constraint)));
            }
        }

        assertThat(violations().map(EveryConstraintTest::violated)).containsAll(declared);
        assertThat(declared).hasSizeGreaterThan(200);
    }

    @Test
    void limitsTheLengthOfEveryAddress() {
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
    void isCascadedOnlyToComponentsWithARule() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> model : Models.all()) {
            Stream.of(model.getRecordComponents())
                    .filter(EveryConstraintTest::isCascaded)
                    .forEach(component -> declared.add(model.getSimpleName() + "." + component.getName()));
        }

        assertThat(violations()
                        .flatMap(violation ->
                                stepsOf(violation).stream().takeWhile(step -> step.model != violation.getLeafBean()))
                        .map(step -> step.model.getClass().getSimpleName() + "." + step.name))
                .containsAll(declared);
        assertThat(declared).hasSizeGreaterThan(60);
    }

    @Test
    void endsThePathInTheMethodThatCorrectsIt() {
        violations()
                .map(EveryConstraintTest::stepsOf)
                .filter(steps -> !steps.isEmpty()) // a violation of the root has no path
                .map(steps -> steps.get(steps.size() - 1))
                .forEach(step ->
                        assertThat(methodsThatChange(step.model.getClass())).contains(step.name));
    }

    @Test
    void usesExactlyTheMessagesOfTheBundle() throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = Article.class.getResourceAsStream("/ContributorValidationMessages.properties")) {
            bundle.load(new InputStreamReader(in, UTF_8));
        }
        Stream<String> reported = violations().flatMap(EveryRuleTest::keysOf);

        assertThat(bundle.stringPropertyNames()).hasSameElementsAs(reported.toList());
        assertThat(violations().map(ConstraintViolation::getMessage)).noneMatch(text -> text.matches(".*[{}$].*"));
    }

    @Test
    void startsMessagesWithMustOrShould() {
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

    /** Returns the field of a component, which also has the standard constraints; these cannot annotate a component. */
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

    private static String violated(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Class<?> model = violation.getLeafBean().getClass();
        String component = stepsOf(violation).stream()
                .filter(step -> step.model == violation.getLeafBean())
                .map(Step::name)
                .findFirst()
                .orElse("");
        return name(model, constraintsOn(model).anyMatch(constraint::equals) ? "" : component, constraint);
    }

    private static boolean isCascaded(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(Valid.class)
                || component.getAnnotatedType() instanceof AnnotatedParameterizedType type
                        && Stream.of(type.getAnnotatedActualTypeArguments())
                                .anyMatch(argument -> argument.isAnnotationPresent(Valid.class));
    }

    /**
     * Returns the names of the methods that set or copy a component of {@code model}, and of the parameters of its
     * factories.
     */
    private static Set<String> methodsThatChange(Class<?> model) {
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

    /** Returns the path from the root to the violation. */
    private static List<Step> stepsOf(ConstraintViolation<?> violation) {
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
