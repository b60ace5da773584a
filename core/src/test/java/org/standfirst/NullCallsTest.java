package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls with a literal {@code null} compile wherever null is allowed: no overload makes them ambiguous. */
@Tag("exhaustive")
class NullCallsTest {

    @Test
    void callsWithNullCompile(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("NullCalls.java"), source());
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        int exitCode = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(out, out, "-proc:none", "-Xmaxerrs", "1000", "-cp", classPath(), "-d", folder + "", source + "");

        assertThat(messages.toString()).doesNotContain("error:");
        assertThat(exitCode).isZero();
    }

    private static String source() {
        StringBuilder source = new StringBuilder("class NullCalls {\n");
        Models.all().forEach(model -> {
            calls(model, Models.copyingMethods(model).stream(), source);
            Models.builderMethods(model).stream()
                    .findAny()
                    .ifPresent(
                            method -> calls(method.getDeclaringClass(), Models.builderMethods(model).stream(), source));
        });
        return source.append("}\n").toString();
    }

    /** Appends a method that calls each of {@code methods} with null if null is allowed. */
    private static void calls(Class<?> type, Stream<Method> methods, StringBuilder source) {
        source.append("void call(").append(type.getCanonicalName()).append(" target) {\n");
        methods.filter(NullCallsTest::acceptsNull)
                .map(Method::getName)
                .distinct()
                .forEach(name -> source.append("target.").append(name).append("(null);\n"));
        source.append("}\n");
    }

    private static boolean acceptsNull(Method method) {
        boolean one = method.getParameterCount() == 1 || method.getParameterCount() == 2 && method.isVarArgs();
        return one && Models.isNullable(method.getParameters()[0].getAnnotatedType());
    }

    private static String classPath() {
        return Article.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
