package org.standfirst.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Content;
import org.standfirst.application.Documents;
import org.standfirst.application.Mapping;
import org.standfirst.application.Rendering;

/** An application can render and read without databind; with databind, a mapper finds the module. */
class OptionalDatabindTest {
    private static final Predicate<String> ALL = name -> true;
    private static final Predicate<String> NO_DATABIND = name -> !name.startsWith("jackson-databind");
    private static final Predicate<String> NO_JACKSON = name -> !name.startsWith("jackson-");
    private static final String LIBRARIES =
            "(jackson|jakarta\\.validation|hibernate-validator|jboss-logging|classmate|jspecify).*";

    @Test
    void findsTheModuleOnTheClassPath() throws IOException {
        assertThat(onClassPath(Mapping.class, ALL)).containsExactly("true", "true");
    }

    @Test
    void findsTheModuleOnTheModulePath() throws IOException {
        assertThat(onModulePath(Mapping.class)).containsExactly("true", "true");
    }

    @Test
    void readsAndRendersOnTheClassPathWithoutDatabind() throws IOException {
        assertThat(onClassPath(Documents.class, NO_DATABIND)).containsExactly("true", "true", "true");
    }

    @Test
    void readsAndRendersOnTheModulePath() throws IOException {
        assertThat(onModulePath(Documents.class)).containsExactly("true", "true", "true");
    }

    @Test
    void rendersOnTheClassPathWithoutJackson() throws IOException {
        assertThat(onClassPath(Rendering.class, NO_JACKSON)).containsExactly("true", "true");
    }

    @Test
    void compilesOnTheClassPathWithoutJackson(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Reads.java"), """
                class Reads {
                    Object o = org.standfirst.json.JsonReader.create().read("{}", org.standfirst.Article.class);
                }
                """);
        List<String> command = List.of("-proc:none", "-cp", path(classPath(NO_JACKSON)), "-d", folder.toString());
        assertThat(run("javac", command, source.toString())).isEmpty();
    }

    private static List<String> onClassPath(Class<?> program, Predicate<String> which) throws IOException {
        return run("java", List.of("-cp", path(classPath(which))), program.getName());
    }

    private static List<String> onModulePath(Class<?> program) throws IOException {
        String modules = path(Stream.concat(Stream.of(home(Content.class), home(JsonReader.class)), libraries(ALL))
                .toList());
        List<String> options =
                List.of("-p", modules, "--add-modules", "org.standfirst.json", "-cp", home(OptionalDatabindTest.class));
        return run("java", options, program.getName());
    }

    private static List<String> classPath(Predicate<String> which) {
        return Stream.concat(
                        Stream.of(home(Content.class), home(JsonReader.class), home(OptionalDatabindTest.class)),
                        libraries(which))
                .toList();
    }

    /** Returns the libraries of the application on the paths of this JVM. */
    private static Stream<String> libraries(Predicate<String> which) {
        return Stream.of("java.class.path", "jdk.module.path")
                .flatMap(path -> Stream.of(System.getProperty(path, "").split(File.pathSeparator)))
                .distinct()
                .filter(file -> new File(file).getName().matches(LIBRARIES))
                .filter(file -> which.test(new File(file).getName()));
    }

    /** Returns the folder or archive that a class is in. */
    private static String home(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        String url = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"))
                .toString();
        String home = url.substring(0, url.length() - file.length())
                .replaceFirst("^jar:", "")
                .replaceFirst("!/$", "");
        return Path.of(URI.create(home)).toString();
    }

    private static String path(List<String> files) {
        return files.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> run(String tool, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(options);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
    }
}
