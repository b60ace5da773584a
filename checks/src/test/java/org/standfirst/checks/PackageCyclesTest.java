package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.testkit.ExportedApi;

/**
 * Packages have no cyclic dependencies, with two exceptions: an exported package and its implementation, and the models
 * with their bodies, constraints and rules.
 */
class PackageCyclesTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("^\\s+(org\\.standfirst\\S*)\\s+->\\s+(org\\.standfirst\\S*)\\s.*");
    private static final Set<String> MODELS =
            Set.of("org.standfirst", "org.standfirst.body", "org.standfirst.validation", "org.standfirst.rules");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void hasNoCycleAmongInternalPackages(ExportedApiTest.Module module) throws IOException {
        Map<String, Set<String>> hidden =
                dependencies(module, name -> !module.api.packages().contains(name));

        assertThat(hidden.keySet().stream()
                        .filter(name -> reachable(name, hidden).contains(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasAtMostOneExportedPackageInACycle(ExportedApiTest.Module module) throws IOException {
        Map<String, Set<String>> all = dependencies(module, name -> true);
        Map<String, Set<String>> cycles = new TreeMap<>();
        for (String exported : module.api.packages()) {
            Set<String> others = reachable(exported, all).stream()
                    .filter(name ->
                            !name.equals(exported) && module.api.packages().contains(name))
                    .filter(name -> reachable(name, all).contains(exported))
                    .filter(name -> !MODELS.contains(name) || !MODELS.contains(exported))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!others.isEmpty()) {
                cycles.put(exported, others);
            }
        }

        assertThat(cycles).isEmpty();
    }

    @Test
    void hasHelpersThatDoNotDependOnModels() throws IOException {
        Map<String, Set<String>> all = dependencies(ExportedApiTest.Module.CORE, name -> true);

        assertThat(all.getOrDefault("org.standfirst.utf8", Set.of())).isEmpty();
        assertThat(all.getOrDefault("org.standfirst.internal", Set.of())).isSubsetOf("org.standfirst.utf8");
    }

    /** Returns the dependencies between the packages of a module. */
    private Map<String, Set<String>> dependencies(ExportedApiTest.Module module, Predicate<String> wanted)
            throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        ExportedApi.copyClasses(module.type, classes);
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        int exitCode = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(out, out, "-verbose:package", "--multi-release", "base", classes.toString());
        assertThat(exitCode).as(printed.toString()).isZero();
        Map<String, Set<String>> dependencies = new TreeMap<>();
        printed.toString()
                .lines()
                .map(DEPENDENCY::matcher)
                .filter(found -> found.matches() && wanted.test(found.group(1)) && wanted.test(found.group(2)))
                .forEach(found -> dependencies
                        .computeIfAbsent(found.group(1), name -> new TreeSet<>())
                        .add(found.group(2)));
        return dependencies;
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> dependencies) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(dependencies.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                open.addAll(dependencies.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
