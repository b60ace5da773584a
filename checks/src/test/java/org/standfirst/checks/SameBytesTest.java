package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.testkit.Needs;

/**
 * The same models are rendered to the same bytes in every Java process, for any default locale, time zone and charset.
 */
class SameBytesTest {
    private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));
    private static final Path ALL_JDKS = Path.of("/usr/lib/jvm");

    private static final List<String> TURKISH =
            List.of("-Duser.language=tr", "-Duser.timezone=Asia/Kolkata", "-Dfile.encoding=ISO-8859-1");
    private static final List<String> EGYPTIAN = List.of(
            "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Anchorage", "-Dfile.encoding=UTF-8");
    private static final List<String> THAI = List.of(
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.extensions=u-ca-buddhist-nu-thai",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1");

    static List<List<String>> defaults() {
        return List.of(List.of(), TURKISH, EGYPTIAN, THAI);
    }

    @Test
    void rendersTheSameBytesInAnotherProcess() throws IOException, InterruptedException {
        assertThat(inAProcess(THIS_JDK, TURKISH)).isEqualTo(Fingerprint.ofEverything());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("defaults")
    void rendersTheSameBytesWithAnyDefaults(List<String> options) throws IOException, InterruptedException {
        assertThat(inAProcess(THIS_JDK, options)).isEqualTo(Fingerprint.ofEverything());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("defaults")
    void rendersTheSameBytesOnANewerJdk(List<String> options) throws IOException, InterruptedException {
        assertThat(inAProcess(newerJdk(), options)).isEqualTo(Fingerprint.ofEverything());
    }

    private static String inAProcess(Path jdk, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin/java").toString());
        command.addAll(options);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", classPath, Fingerprint.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static Path newerJdk() throws IOException {
        List<Path> newer = List.of();
        if (Files.isDirectory(ALL_JDKS)) {
            try (Stream<Path> jdks = Files.list(ALL_JDKS)) {
                newer = jdks.filter(jdk -> jdk.getFileName().toString().contains("25"))
                        .filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
                        .toList();
            }
        }
        Needs.require(!newer.isEmpty(), "no JDK 25 in " + ALL_JDKS);
        return newer.get(0);
    }
}
