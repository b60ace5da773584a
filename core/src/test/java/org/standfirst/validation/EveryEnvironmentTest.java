package org.standfirst.validation;

import static java.io.File.pathSeparator;
import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Article;

/**
 * Our validator and a validator of an application report the same violations: on the class path and on the module path,
 * with and without an expression language, in an unusual default locale. The messages of the application's validator
 * are in the language of that locale, our messages are in English.
 */
@Tag("slow")
class EveryEnvironmentTest {
    private static final String ENGLISH = Findings.ours(Locale.ROOT);
    private static final String TURKISH = Findings.ours(Locale.forLanguageTag("tr"));
    private static final List<String> LIBRARIES = List.of(
            "jakarta.validation.Validation",
            "org.hibernate.validator.HibernateValidator",
            "org.jboss.logging.Logger",
            "com.fasterxml.classmate.TypeResolver",
            "org.jspecify.annotations.Nullable");
    private static final List<String> EXPRESSION_LANGUAGE =
            List.of("jakarta.el.ELManager", "org.glassfish.expressly.ExpressionFactoryImpl");

    @ParameterizedTest
    @CsvSource({"ours, noEl", "theirs, noEl", "theirs, el"})
    void reportsTheSameOnTheClassPath(String whose, String el) throws IOException {
        String classes = String.join(pathSeparator, rootOf(Article.class), rootOf(Findings.class), libraries(el));

        assertThat(printed("-cp", classes, Findings.class.getName(), whose, el)).isEqualTo(expected(whose));
    }

    @ParameterizedTest
    @CsvSource({"ours, noEl", "theirs, noEl", "theirs, el"})
    void reportsTheSameOnTheModulePath(String whose, String el) throws IOException {
        String modules = String.join(pathSeparator, rootOf(Article.class), libraries(el));

        assertThat(printed(
                        "-p",
                        modules,
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "--patch-module",
                        "org.standfirst=" + rootOf(Findings.class),
                        "-m",
                        "org.standfirst/" + Findings.class.getName(),
                        whose,
                        el))
                .isEqualTo(expected(whose));
    }

    private static String expected(String whose) {
        return whose.equals("ours") ? ENGLISH : TURKISH;
    }

    /**
     * Returns the output of a Java program in a locale with Turkish rules for upper and lower case and Arabic digits.
     */
    private static String printed(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.extensions=u-nu-arab"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(DISCARD).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private static String libraries(String el) {
        List<String> classes = new ArrayList<>(LIBRARIES);
        if (el.equals("el")) {
            classes.addAll(EXPRESSION_LANGUAGE);
        }
        return String.join(
                pathSeparator, classes.stream().map(EveryEnvironmentTest::jarOf).toList());
    }

    private static String jarOf(String className) {
        try {
            Class<?> type = Class.forName(className);
            return toPath(type.getProtectionDomain().getCodeSource().getLocation());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the class path root of {@code type}. */
    private static String rootOf(Class<?> type) {
        Path file = Path.of(toPath(type.getResource(type.getSimpleName() + ".class")));
        int depth = type.getName().split("\\.").length;
        return Stream.iterate(file, Path::getParent)
                .skip(depth)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static String toPath(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
