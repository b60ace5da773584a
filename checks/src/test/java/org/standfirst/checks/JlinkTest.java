package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.ResolvedType;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.testkit.Needs;

/** An application with core can be linked into a runtime image with only the required modules. */
class JlinkTest {
    @TempDir
    Path folder;

    @Test
    void validatesInARuntimeImage() throws IOException, InterruptedException {
        Needs.require(ToolProvider.findFirst("jlink").isPresent(), "no jlink in this Java");
        Path application = folder.resolve("application");
        write(application.resolve("module-info.java"), """
                module application {
                    requires org.standfirst;
                }
                """);
        write(application.resolve("application/Main.java"), """
                package application;

                public class Main {
                    public static void main(String[] arguments) {
                        var article = org.standfirst.Article.builder("a", "").build();
                        var violations = org.standfirst.validation.ContentValidator.create()
                                .validate(article, org.standfirst.validation.ForPublication.class);
                        violations.forEach(violation -> System.out.println(violation.getPropertyPath()));
                    }
                }
                """);
        Path image = folder.resolve("image");
        String modules = modulePath();

        run(
                "javac",
                "--release",
                "17",
                "-Xlint:none",
                "-p",
                modules,
                "-d",
                folder.resolve("classes/application").toString(),
                application.resolve("module-info.java").toString(),
                application.resolve("application/Main.java").toString());
        run(
                "jlink",
                "-p",
                modules + File.pathSeparator + folder.resolve("classes"),
                "--add-modules",
                "application",
                "--output",
                image.toString());

        assertThat(output(image.resolve("bin/java").toString(), "-m", "application/application.Main"))
                .contains("headlines.headline\n");
        assertThat(output(image.resolve("bin/java").toString(), "--list-modules"))
                .contains("org.standfirst", "java.logging")
                .doesNotContain("java.desktop");
    }

    private static void write(Path file, String source) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    /** Returns the jars or folders of core and of its dependencies. */
    private static String modulePath() {
        return Stream.of(
                        Article.class,
                        Validator.class,
                        HibernateValidator.class,
                        Logger.class,
                        ResolvedType.class,
                        Nullable.class)
                .map(JlinkTest::location)
                .collect(joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void run(String tool, String... arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        int exitCode = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
        assertThat(exitCode).as(tool + ": " + printed).isZero();
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.replace("\r\n", "\n");
    }
}
