package org.standfirst.examples.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Media;
import org.standfirst.body.Block;
import org.standfirst.body.Container;
import org.standfirst.body.Figure;
import org.standfirst.body.Leaf;

/** Checks that the example uses every method of the builder, every kind of block and every kind of media. */
class VocabularyTest {
    private static final Article ARTICLE = Vocabulary.article();

    /** Methods that the example does not call, because it uses parameters or longer forms instead. */
    private static final Set<String> NOT_CALLED = Set.of("id", "headline", "build");

    @Test
    void usesEveryMethodOfTheBuilder() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/standfirst/examples/articles/Vocabulary.java"));
        List<String> missing = Stream.of(Article.Builder.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !setsAWholeCollection(method))
                .map(Method::getName)
                .filter(name -> !NOT_CALLED.contains(name))
                .filter(name -> !source.contains("." + name + "("))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void hasEveryKindOfBlock() {
        Stream<Class<?>> kinds =
                Stream.of(Leaf.class, Container.class).flatMap(family -> Stream.of(family.getPermittedSubclasses()));

        assertThat(ARTICLE.body().stream().<Class<?>>map(Block::getClass)).containsAll(kinds.toList());
    }

    @Test
    void hasEveryKindOfMedia() {
        Stream<Media> inTheBody =
                ARTICLE.body().stream().filter(Figure.class::isInstance).map(figure -> ((Figure) figure).media());

        assertThat(Stream.concat(Stream.of(ARTICLE.lead()), inTheBody).<Class<?>>map(Media::getClass))
                .containsAll(List.of(Media.class.getPermittedSubclasses()));
    }

    private static boolean setsAWholeCollection(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length == 1 && (parameters[0] == List.class || parameters[0] == Map.class);
    }
}
