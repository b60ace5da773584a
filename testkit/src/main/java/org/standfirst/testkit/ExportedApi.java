package org.standfirst.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The API of a module.
 *
 * @param packages the packages that are exported to all modules
 * @param types their public and protected types, sorted by name
 */
public record ExportedApi(Set<String> packages, List<Class<?>> types) {

    /** Reads the module of {@code type} from its jar or folder. */
    public static ExportedApi ofModuleOf(Class<?> type) {
        return read(type, root -> of(root, type.getClassLoader()));
    }

    /** Returns whether {@code type} is accessible if its package is exported. */
    public static boolean isVisible(Class<?> type) {
        return (Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers()))
                && !type.isAnonymousClass()
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    /** Copies the classes of the module of {@code type}, without its descriptor, into an empty folder. */
    public static void copyClasses(Class<?> type, Path folder) {
        read(type, root -> {
            try (Stream<Path> files = Files.walk(root.resolve("org"))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path copy = folder.resolve(root.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(file, copy);
                    }
                }
            }
            return folder;
        });
    }

    private static <T> T read(Class<?> type, Reading<T> reading) {
        try {
            Path location = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(location)) {
                return reading.from(location);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location.toUri()), Map.of())) {
                return reading.from(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static ExportedApi of(Path root, ClassLoader loader) throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(root.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        Set<String> packages = module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = new ArrayList<>();
        for (String each : packages) {
            try (Stream<Path> files = Files.list(root.resolve(each.replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .map(name -> load(each + "." + name.substring(0, name.length() - ".class".length()), loader))
                        .filter(ExportedApi::isVisible)
                        .forEach(types::add);
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return new ExportedApi(packages, types);
    }

    private interface Reading<T> {
        T from(Path root) throws IOException;
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
