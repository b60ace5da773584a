package org.standfirst.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Content;

/** Frameworks such as Quarkus find constraints by the Jandex index in the jar of core, not by reflection. */
class ConstraintIndexTest {
    /** The container of a constraint that is repeated on a record. */
    private static final DotName SEVERAL = DotName.createSimple("org.standfirst.rules.Consistent$Several");

    private static Index index;

    @BeforeAll
    static void readIndex() throws IOException {
        URI classes = URI.create(requireNonNull(Article.class.getResource("Article.class"))
                .toString()
                .replace("org/standfirst/Article.class", "META-INF/jandex.idx"));
        try (InputStream in = classes.toURL().openStream()) {
            index = new IndexReader(in).read();
        }
    }

    @Test
    void indexesEveryValidatedClass() {
        Set<String> found = Stream.concat(
                        index.getAnnotations(Constraint.class).stream()
                                .map(AnnotationInstance::target)
                                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                                .map(target -> target.asClass().name()),
                        Stream.concat(Stream.of(DotName.createSimple(Valid.class), SEVERAL), standardConstraints()))
                .flatMap(constraint -> index.getAnnotations(constraint).stream())
                .map(ConstraintIndexTest::classOf)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).hasSizeGreaterThan(30).containsAll(validatedClasses());
    }

    private static Set<String> validatedClasses() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return index.getKnownClasses().stream()
                    .filter(ClassInfo::isRecord)
                    .map(ClassInfo::name)
                    .filter(name -> name.toString().startsWith(Content.class.getPackageName()))
                    .map(ConstraintIndexTest::load)
                    .filter(type ->
                            factory.getValidator().getConstraintsForClass(type).isBeanConstrained())
                    .map(Class::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Returns the constraints of Jakarta Validation and Hibernate Validator that core uses. */
    private static Stream<DotName> standardConstraints() {
        return index.getKnownClasses().stream()
                .flatMap(type -> type.annotations().stream())
                .map(AnnotationInstance::name)
                .distinct()
                .filter(name -> name.toString().contains(".constraints."))
                .filter(name -> load(name).isAnnotationPresent(Constraint.class));
    }

    private static Class<?> load(DotName name) {
        try {
            return Class.forName(name.toString());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String classOf(AnnotationInstance use) {
        AnnotationTarget target = use.target();
        if (target.kind() == AnnotationTarget.Kind.TYPE) {
            target = target.asType().enclosingTarget();
        }
        return switch (target.kind()) {
            case CLASS -> target.asClass().name().toString();
            case FIELD -> target.asField().declaringClass().name().toString();
            case METHOD -> target.asMethod().declaringClass().name().toString();
            case METHOD_PARAMETER ->
                target.asMethodParameter().method().declaringClass().name().toString();
            case RECORD_COMPONENT ->
                target.asRecordComponent().declaringClass().name().toString();
            default -> throw new AssertionError("a constraint on " + target);
        };
    }
}
