package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Genre;
import org.standfirst.Headlines;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Code;
import org.standfirst.body.Divider;
import org.standfirst.body.Heading;
import org.standfirst.body.Json;
import org.standfirst.body.Rating;
import org.standfirst.body.RichText;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class StandfirstModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Article ARTICLE = Article.builder("harbour-0142", "Night ferry returns")
            .published(Instant.parse("2026-03-01T06:00:00Z"))
            .paragraph("The crossing takes nine minutes.")
            .build();

    @Test
    void writesLikeTheRenderer() {
        assertThat(MAPPER.writeValueAsString(ARTICLE))
                .isEqualTo(JsonRenderer.create().render(ARTICLE));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
    }

    @Test
    void usesTheIndentationOfTheMapper() {
        assertThat(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(Divider.of(), Rating.of(3.5, 5))))
                .isEqualToNormalizingNewlines("""
                        [ {
                          "standfirst" : 1,
                          "type" : "divider"
                        }, {
                          "standfirst" : 1,
                          "type" : "rating",
                          "value" : 3.5,
                          "worst" : 0,
                          "best" : 5
                        } ]""");
    }

    @Test
    void writesTextsWithoutLoss() {
        Code code = Code.of("\0 \u2028 é \uD83D\uDEA2 \uD83D </script>");

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(code), Code.class))
                .isEqualTo(code);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(code), Code.class)).isEqualTo(code);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(code), Code.class)).isEqualTo(code);
    }

    record Shelf(String name, List<Block> blocks) {}

    @Test
    void throwsAJacksonExceptionWithOurExceptionAsItsCause() {
        assertThatThrownBy(() -> MAPPER.readValue("""
                        {"name": "a", "blocks": [{"type": "divider"}, {"type": "heading",
                          "level": "2"}]}""", Shelf.class))
                .isInstanceOfSatisfying(DatabindException.class, e -> {
                    assertThat(e.getPathReference()).endsWith("Shelf[\"blocks\"]->java.util.ArrayList[1]");
                    assertThat(e.getLocation().getLineNr()).isEqualTo(2);
                })
                .cause()
                .isInstanceOfSatisfying(
                        JsonException.class,
                        e -> assertThat(e.faults())
                                .containsExactly(new JsonFault(
                                        "/level", 2, 12, "a whole number from -2147483648 to 2147483647")));
    }

    @Test
    void leavesMalformedJsonToJackson() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"type\":}", Block.class))
                .isInstanceOf(tools.jackson.core.exc.StreamReadException.class);
    }

    @Test
    void findsATypeAtAnyPosition() {
        assertThat(MAPPER.readValue(
                        "{\"blocks\": [{\"level\": 2, \"type\": \"heading\"}], \"name\": \"a\"}", Shelf.class))
                .isEqualTo(new Shelf("a", List.of(Heading.of(2, ""))));
    }

    @Test
    void readsNullAsTheMapperDoes() {
        assertThat(MAPPER.readValue("{\"name\":\"a\",\"blocks\":null}", Shelf.class))
                .isEqualTo(new Shelf("a", null));
        assertThat(MAPPER.readValue("null", Article.class)).isNull();
    }

    @Test
    void rejectsUnknownPropertiesIfTheMapperDoes() {
        String json = "{\"type\":\"divider\",\"width\":3}";
        ObjectReader strict = MAPPER.readerFor(Divider.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThat(MAPPER.readerFor(Divider.class)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .<Divider>readValue(json))
                .isEqualTo(Divider.of());
        assertThatThrownBy(() -> strict.readValue(json))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/width: expected a known property");
    }

    @Test
    void usesTheLimitsAndListenersOfTheReader() {
        List<JsonFault> unknown = new ArrayList<>();
        JsonReader reader = JsonReader.create().with(o -> o.maxTextLength(9).onUnknownProperty(unknown::add));
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StandfirstModule(reader))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(mapper.readValue("{\"type\":\"divider\",\"width\":3}", Block.class))
                .isEqualTo(Divider.of());
        assertThat(unknown).extracting(JsonFault::pointer).containsExactly("/width");
        assertThatThrownBy(() -> mapper.readValue("{\"text\":\"0123456789\"}", Code.class))
                .hasMessageContaining("/text: expected at most 9 characters in a string");
    }

    record Card(Url url, RichText text) {}

    @Test
    void readsAddressesAndRichTextInRecordsOfAnApplication() {
        Card card = new Card(Url.of("https://example.org/ferry"), RichText.of("Nine minutes"));

        assertThat(MAPPER.writeValueAsString(card))
                .isEqualTo(
                        "{\"url\":\"https://example.org/ferry\",\"text\":[{\"text\":\"Nine minutes\",\"marks\":[]}]}");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(card), Card.class))
                .isEqualTo(card);
        assertThatThrownBy(() -> MAPPER.readValue("{\"url\":{}}", Card.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("expected a string");
    }

    record Front(Headlines headlines, Map<Genre, List<RelatedLink>> more, Json extra) {}

    @Test
    void readsPartsAndConstantsInRecordsOfAnApplication() {
        Front front = new Front(
                Article.builder("a", "b").standfirst("c").build().headlines(),
                Map.of(Genre.PRESS_RELEASE, List.of(RelatedLink.of("d", Url.of("e")))),
                new Json.JsonNull());
        String json = "{\"headlines\":{\"headline\":\"b\",\"standfirst\":[{\"text\":\"c\",\"marks\":[]}]},"
                + "\"more\":{\"pressRelease\":[{\"title\":\"d\",\"url\":\"e\",\"relation\":\"related\"}]},"
                + "\"extra\":null}";

        assertThat(MAPPER.writeValueAsString(front)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Front.class)).isEqualTo(front);
        assertThat(MAPPER.readValue("{}", Front.class)).isEqualTo(new Front(null, null, null));
    }

    @Test
    void replacesTheAutomaticModuleByALaterOne() {
        JsonReader reader = JsonReader.create().with(o -> o.maxTextLength(9));
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new StandfirstModule(reader))
                .build();

        assertThatThrownBy(() -> mapper.readValue("{\"text\":\"0123456789\"}", Code.class))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void ignoresDefaultTyping() {
        JsonMapper typing = MAPPER.rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL_AND_RECORDS)
                .build();
        Comment comment = Comment.builder("c1", Instant.EPOCH, "Lovely boat.").build();

        assertThat(typing.writeValueAsString(comment))
                .isEqualTo(JsonRenderer.create().render(comment));
        assertThat(typing.readValue(typing.writeValueAsString(comment), Comment.class))
                .isEqualTo(comment);
        assertThatThrownBy(() -> typing.readValue("[\"java.net.URL\",{}]", Comment.class))
                .isInstanceOf(DatabindException.class)
                .isNotInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("expected an object");
    }
}
