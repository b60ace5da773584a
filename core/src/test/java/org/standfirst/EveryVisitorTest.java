package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.body.Block;
import org.standfirst.body.Container;
import org.standfirst.body.Leaf;
import org.standfirst.visitor.BlockVisitor;

/** Properties of every sealed family with a visitor; new kinds are found by reflection. */
class EveryVisitorTest {

    @ParameterizedTest
    @ValueSource(classes = {Content.class, Media.class, Block.class})
    void hasOneMethodForEachKind(Class<?> family) {
        assertThat(Stream.of(visitorOf(family).getMethods())
                        .map(Method::getName)
                        .filter(name -> !name.equals("other")))
                .containsExactlyInAnyOrderElementsOf(kindsOf(family).stream()
                        .map(EveryVisitorTest::methodFor)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(classes = {Content.class, Media.class, Block.class})
    void everyKindCallsItsMethod(Class<?> family) throws ReflectiveOperationException {
        Method accept = family.getMethod("accept", visitorOf(family));
        for (Class<?> kind : kindsOf(family)) {
            Object model = Samples.of(kind, 0);

            assertThat(accept.invoke(model, recorder(family))).isEqualTo(Map.entry(methodFor(kind), model));
        }
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void kindsWithoutAnOverriddenMethodCallOther(Class<?> kind) {
        Block block = (Block) Samples.of(kind, 0);

        assertThat(block.accept((Block.Visitor<Block>) other -> other)).isSameAs(block);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void internalVisitorsMustHandleEveryKind(Class<?> kind) throws ReflectiveOperationException {
        Method method = BlockVisitor.class.getMethod(methodFor(kind), kind);

        assertThat(Modifier.isAbstract(method.getModifiers())).isTrue();
    }

    static List<Class<?>> blocks() {
        return kindsOf(Block.class);
    }

    /**
     * Returns the kinds that the visitor of the family distinguishes, without the interfaces of leaves and containers.
     */
    private static List<Class<?>> kindsOf(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(kind -> kind == Leaf.class || kind == Container.class
                        ? Stream.<Class<?>>of(kind.getPermittedSubclasses())
                        : Stream.of(kind))
                .toList();
    }

    private static String methodFor(Class<?> kind) {
        String name = kind.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Class<?> visitorOf(Class<?> family) {
        return Stream.of(family.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals("Visitor"))
                .findAny()
                .orElseThrow();
    }

    /** Returns a visitor whose methods return their name and argument. */
    private static Object recorder(Class<?> family) {
        return Proxy.newProxyInstance(
                family.getClassLoader(),
                new Class<?>[] {visitorOf(family)},
                (proxy, method, arguments) -> Map.entry(method.getName(), arguments[0]));
    }
}
