package org.standfirst;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Limits the size of the API of this module. */
class ExportedTypesTest {
    private static final int MAX_TYPES = 150;

    @Test
    void hasAtMost150Types() throws IOException, URISyntaxException {
        assertThat(exportedTypes()).hasSizeBetween(2, MAX_TYPES).contains(Article.class, Article.Builder.class);
    }

    /** Returns the public types, also nested ones, in the packages that are exported to every module. */
    static List<Class<?>> exportedTypes() throws IOException, URISyntaxException {
        Path classes =
                Path.of(Article.class.getResource("Article.class").toURI()).resolve("../../..");
        var module = ModuleFinder.of(classes.normalize()).findAll().iterator().next();
        Set<String> packages = module.descriptor().exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toSet());
        try (var reader = module.open()) {
            return reader.list()
                    .filter(file -> file.endsWith(".class") && file.contains("/"))
                    .map(file -> file.substring(0, file.lastIndexOf('.')).replace('/', '.'))
                    .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
                    .<Class<?>>map(ExportedTypesTest::load)
                    .filter(ExportedTypesTest::isPublic)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Article.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
