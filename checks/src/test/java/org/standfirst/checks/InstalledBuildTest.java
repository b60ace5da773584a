package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.testkit.Needs;

/**
 * A copy of the quickstart runs with the installed artifacts. A copy of Standfirst is installed into a separate
 * repository; other artifacts come from the repository of this build, or are downloaded.
 */
@Tag("slow")
class InstalledBuildTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String SETTINGS = """
            <settings>
              <localRepository>%s</localRepository>
              <profiles>
                <profile>
                  <id>this-build</id>
                  <repositories><repository>%2$s</repository></repositories>
                  <pluginRepositories><pluginRepository>%2$s</pluginRepository></pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles><activeProfile>this-build</activeProfile></activeProfiles>
            </settings>
            """;
    private static final String REPOSITORY_OF_THIS_BUILD =
            "<id>this-build</id><url>%s</url><snapshots><enabled>false</enabled></snapshots>";

    @TempDir
    static Path folder;

    private static Path settings;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        String path = System.getenv("PATH");
        Needs.require(
                Stream.of(path.split(File.pathSeparator)).anyMatch(bin -> Files.isExecutable(Path.of(bin, "mvn"))),
                "no mvn on the PATH");
        String thisBuild = System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository");
        settings = Files.writeString(
                folder.resolve("settings.xml"),
                SETTINGS.formatted(
                        folder.resolve("repository"),
                        REPOSITORY_OF_THIS_BUILD.formatted(Path.of(thisBuild).toUri())));
        Path sources = folder.resolve("sources"); // a copy, since other tests run with the classes of this build
        copySources(sources);
        maven(
                sources,
                "-Dmaven.test.skip",
                "-Dmaven.javadoc.skip",
                "-Dspotless.check.skip",
                "-pl",
                "render-html,render-json,render-feed,ingest",
                "-am",
                "install");
    }

    @Test
    void runsACopyOfTheQuickstart() throws IOException, InterruptedException {
        Path copy = folder.resolve("copy");
        copy(ROOT.resolve("examples/quickstart/pom.xml"), copy.resolve("pom.xml"));
        String source = "src/main/java/org/standfirst/examples/quickstart/FirstArticle.java";
        copy(ROOT.resolve("examples/quickstart").resolve(source), copy.resolve(source));

        assertThat(maven(copy, "compile", "exec:java"))
                .containsSubsequence("<!DOCTYPE html>", "</html>", "<article ", "</article>", "{\"standfirst\":1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "render-html", "render-json", "render-feed", "ingest"})
    void hasTheLicenceAndVersionInEveryJar(String module) throws IOException {
        Path jar = folder.resolve(
                "repository/org/standfirst/standfirst-MODULE/0.1.0-SNAPSHOT/standfirst-MODULE-0.1.0-SNAPSHOT.jar"
                        .replace("MODULE", module));
        try (JarFile entries = new JarFile(jar.toFile())) {
            assertThat(entries.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(entries.getManifest().getMainAttributes())
                    .containsEntry(Attributes.Name.IMPLEMENTATION_VERSION, "0.1.0-SNAPSHOT")
                    .containsEntry(Attributes.Name.IMPLEMENTATION_VENDOR, "Standfirst");
        }
    }

    private static String maven(Path project, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-q", "-ntp", "-s", settings.toString()));
        command.addAll(List.of(arguments));
        Path printed = Files.createTempFile(folder, "maven", ".txt");
        Process maven = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        int exitCode = maven.waitFor();
        String output = Files.readString(printed, UTF_8);
        assertThat(exitCode).as(output).isZero();
        return output;
    }

    /** Copies everything except what tools create. */
    private static void copySources(Path to) throws IOException {
        Set<String> created = Set.of("target", ".git", "node_modules");
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) {
                return created.contains(from.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                copy(file, to.resolve(ROOT.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
