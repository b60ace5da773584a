package org.standfirst.examples.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.FocalPoint;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Box;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Rating;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/** Validates content with Hibernate Validator 8, as Spring Boot 3.5 does for {@code @Valid} and {@code @Validated}. */
class ValidationTest {
    private static final Validator APPLICATION = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();
    private static final Article DRAFT = Article.builder("harbour-0142", "Night ferry returns")
            .paragraph("The crossing takes nine minutes.")
            .build();
    private static final Article FAULTY =
            DRAFT.with(a -> a.author(Author.builder("Mira\0Vale").build())
                    .lead(Photo.builder(Rendition.of(Url.of("https://gazette.example/dawn.jpg")))
                            .focalPoint(FocalPoint.of(2.5, 0.5))
                            .build())
                    .add(Box.of(Box.Kind.FACTS, "Ferries", Paragraph.of("Nine\0minutes")))
                    .add(Rating.of(7, 5))
                    .addKeyword("x".repeat(1_000))
                    .attribute("tide table", "high"));

    @Test
    void runsWithTheVersionOfSpringBoot() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("8.");
    }

    @Test
    void acceptsADraftInAnyState() {
        assertThat(APPLICATION.validate(DRAFT)).isEmpty();
    }

    @Test
    void reportsViolationsInRecordsListsAndMaps() {
        assertThat(APPLICATION.validate(FAULTY))
                .extracting(ValidationTest::pathAndConstraint)
                .containsExactlyInAnyOrder(
                        "byline.credits[0].author.name Line",
                        "lead.focalPoint.x Between",
                        "body[1].content[0].text Prose",
                        "body[2].value Consistent",
                        "topics.keywords[0] MaxLength",
                        "attributes[tide table] CodeName");
    }

    @Test
    void reportsWhatIsRequiredForPublication() {
        assertThat(APPLICATION.validate(DRAFT, ForPublication.class))
                .extracting(ValidationTest::pathAndConstraint)
                .containsExactlyInAnyOrder("identity.url Required", "identity.language KnownLanguage");
    }

    @ParameterizedTest
    @ValueSource(classes = {Default.class, ForPublication.class, Advisory.class})
    void reportsTheSameAsTheValidatorOfContent(Class<?> group) {
        assertThat(lines(APPLICATION.validate(FAULTY, group)))
                .isNotEmpty()
                .isEqualTo(lines(ContentValidator.create().validate(FAULTY, group)));
    }

    private static String pathAndConstraint(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " "
                + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
    }

    private static <C> List<String> lines(Collection<ConstraintViolation<C>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }
}
