package org.standfirst.checks;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints types and their public and protected members in the same way on every JDK. */
final class ApiText {
    private static final Type[] ONLY_OBJECT = {Object.class};

    /** The names of all types in the signatures so far. */
    private final Set<String> types = new TreeSet<>();

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Returns the names of the types in all signatures so far. */
    Set<String> types() {
        return types;
    }

    /** Returns a line for {@code type} and a sorted, indented line for each member. */
    List<String> linesOf(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(header(type));
        Stream<Executable> executables = Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Stream::of);
        Stream.concat(
                        Stream.of(type.getDeclaredFields())
                                .filter(ApiText::isApi)
                                .map(this::field),
                        executables.filter(ApiText::isApi).map(this::executable))
                .sorted()
                .forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static boolean isApi(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private String header(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
        boolean open = kind.equals("class") && !Modifier.isFinal(type.getModifiers());
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .map(this::text)
                .filter(parent -> !Set.of("Object", "Record").contains(parent))
                .collect(joining(", "));
        return (type.isSealed() ? "sealed " : open ? "open " : "") + kind + " " + text(type)
                + variables(type.getTypeParameters()) + (parents.isEmpty() ? "" : " : " + parents);
    }

    private String field(Field field) {
        return modifiers(field) + field.getName() + ": " + text(field.getAnnotatedType());
    }

    /**
     * Returns the types of parameters; for a canonical constructor those of the components, since not all compilers
     * keep its annotations.
     */
    private static Stream<AnnotatedType> parameterTypes(Executable member) {
        RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
        return member instanceof Constructor && components != null && components.length == member.getParameterCount()
                ? Stream.of(components).map(RecordComponent::getAnnotatedType)
                : Stream.of(member.getAnnotatedParameterTypes());
    }

    private String executable(Executable member) {
        String parameters = parameterTypes(member).map(this::text).collect(joining(", ", "(", ")"));
        String name = member instanceof Constructor ? "new" : member.getName();
        String result = member instanceof Method method ? ": " + text(method.getAnnotatedReturnType()) : "";
        String thrown =
                Stream.of(member.getGenericExceptionTypes()).map(this::text).collect(joining(", "));
        return modifiers(member)
                + name
                + variables(member.getTypeParameters())
                + parameters
                + result
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        boolean required = Modifier.isAbstract(modifiers);
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (required ? "abstract " : "");
    }

    private String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable.getName() + bounds(" extends ", variable.getBounds()))
                        .collect(joining(", ", "<", ">"));
    }

    private String text(AnnotatedType type) {
        return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + text(type.getType());
    }

    private String text(Type type) {
        if (type instanceof ParameterizedType generic) {
            return text(generic.getRawType())
                    + Stream.of(generic.getActualTypeArguments())
                            .map(this::text)
                            .collect(joining(", ", "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return text(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return "?" + bounds(" extends ", wildcard.getUpperBounds()) + bounds(" super ", wildcard.getLowerBounds());
        }
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? text(plain.getComponentType()) + "[]" : name(plain);
        }
        return type.getTypeName();
    }

    private String bounds(String keyword, Type[] bounds) {
        return bounds.length == 0 || List.of(bounds).equals(List.of(ONLY_OBJECT))
                ? ""
                : Stream.of(bounds).map(this::text).collect(joining(" & ", keyword, ""));
    }

    private String name(Class<?> type) {
        types.add(type.getName());
        String name = type.getName();
        return name.startsWith("java.lang.") && name.indexOf('.', "java.lang.".length()) < 0
                ? name.substring("java.lang.".length())
                : name;
    }
}
