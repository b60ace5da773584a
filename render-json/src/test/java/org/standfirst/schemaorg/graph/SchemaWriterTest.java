package org.standfirst.schemaorg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.schemaorg.graph.SchemaJson.members;
import static org.standfirst.schemaorg.graph.SchemaJson.url;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.json.writer.Name;
import org.standfirst.json.writer.ObjectStart;
import org.standfirst.json.writer.Word;

class SchemaWriterTest {
    private static final Name A = Name.of("a");
    private static final Name B = Name.of("b");
    private static final ObjectStart THING = ObjectStart.of(SchemaNames.AT_TYPE, Word.of("Thing"));

    @Test
    void omitsAbsentAndBlankValues() {
        assertThat(members(json -> json.text(A, (String) null)
                        .text(A, " \n")
                        .text(A, (RichText) null)
                        .text(A, RichText.of(""))
                        .url(A, (Url) null)
                        .time(A, "a", null)
                        .language(A, null)
                        .language(A, Locale.ROOT)
                        .count(A, 0)
                        .count(A, -1)
                        .term(A, null)))
                .isEqualTo("{}");
    }

    @Test
    void returnsItselfFromEveryMethod() {
        Url relative = Url.of("/relative");
        members(json -> json.member(
                A,
                "a",
                "x",
                (value, writer) -> assertThat(Arrays.asList(
                                writer.object(THING, "fragment"),
                                writer.text(A, value),
                                writer.text(A, RichText.of(value)),
                                writer.texts(A, List.of(value)),
                                writer.url(A, relative),
                                writer.urls(A, "a", List.of(relative)),
                                writer.list(
                                        A,
                                        "a",
                                        List.of(url("ferry"), relative),
                                        (url, list) -> assertThat(list.url(url)).isSameAs(list)),
                                writer.notAbsolute(relative),
                                writer.reportOmission(value, "reason"),
                                writer.list(A, List.of(new Located<>(value, "a", 1)), (located, list) -> {}),
                                writer.member(A, "a", value, (text, member) -> {}),
                                writer.reference(A, "p-", "id"),
                                writer.time(A, "a", Instant.MAX),
                                writer.time(A, "a", Instant.EPOCH),
                                writer.language(A, Locale.GERMAN),
                                writer.count(A, 0),
                                writer.count(A, 1),
                                writer.decimal(A, 1.5),
                                writer.flag(A, true),
                                writer.term(A, THING.word()),
                                writer.end()))
                        .containsOnly(writer)));
    }

    @Test
    void omitsListsAndMembersWhoseValuesAreAllOmitted() {
        assertThat(members(json -> json.texts(A, List.of())
                        .texts(A, List.of("", " "))
                        .urls(A, "a", List.of(Url.of("/relative")))
                        .member(A, "a", "nothing", (value, writer) -> {})))
                .isEqualTo("{}");
    }

    @Test
    void writesTheRemainingValuesOfAList() {
        assertThat(members(json -> json.texts(A, List.of("", "x", " ", "y")).text(B, "z")))
                .isEqualTo("""
                {
                  "a": [
                    "x",
                    "y"
                  ],
                  "b": "z"
                }""");
    }

    @Test
    void writesListsInObjectsInLists() {
        assertThat(members(json -> json.list(
                        A,
                        "a",
                        List.of("x", "y"),
                        (value, writer) -> writer.object(THING)
                                .texts(A, List.of())
                                .texts(B, List.of(value))
                                .end())))
                .isEqualTo("""
                {
                  "a": [
                    {
                      "@type": "Thing",
                      "b": [
                        "x"
                      ]
                    },
                    {
                      "@type": "Thing",
                      "b": [
                        "y"
                      ]
                    }
                  ]
                }""");
    }

    @Test
    void encodesAbsoluteAddresses() {
        assertThat(members(
                        json -> json.url(A, url("b")).url(A, url("b c&d")).urls(B, "b", List.of(url("e"), url("f g")))))
                .isEqualTo("""
                {
                  "a": "https://example.org/b",
                  "a": "https://example.org/b%20c&d",
                  "b": [
                    "https://example.org/e",
                    "https://example.org/f%20g"
                  ]
                }""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/relative", "#top", "mailto:a@example.org", "javascript:alert(1)", "example.org", "https://"})
    void omitsAddressesThatAreNotAbsolute(String address) {
        assertThat(members(json -> json.url(A, Url.of(address)))).isEqualTo("{}");
    }

    @Test
    void omitsTimesWithoutAYearOfFourDigits() {
        assertThat(members(json -> json.time(A, "a", Instant.MIN)
                        .time(A, "a", Instant.parse("0001-01-02T00:00:00Z").minusNanos(1))
                        .time(A, "a", Instant.parse("9999-12-30T00:00:00Z").plusNanos(1))
                        .time(A, "a", Instant.MAX)))
                .isEqualTo("{}");
        assertThat(members(json -> json.time(A, "a", Instant.parse("0001-01-02T00:00:00Z"))
                        .time(B, "b", Instant.parse("9999-12-30T00:00:00Z"))))
                .isEqualTo("""
                {
                  "a": "0001-01-02T00:00:00Z",
                  "b": "9999-12-30T00:00:00Z"
                }""");
    }

    @Test
    void writesEveryKindOfMember() {
        assertThat(members(json -> json.number(A, -1)
                        .decimal(A, 0.5)
                        .flag(A, false)
                        .term(A, THING.word())
                        .count(A, 2)
                        .reference(A, "x-", "1")
                        .member(
                                A,
                                "a",
                                "y",
                                (text, writer) ->
                                        writer.object(THING).text(A, text).end().reportOmission("z", "is not wanted"))
                        .text(B, RichText.of("z"))))
                .isEqualTo("""
                {
                  "a": -1,
                  "a": 0.5,
                  "a": false,
                  "a": "Thing",
                  "a": 2,
                  "a": {
                    "@id": "#x-1"
                  },
                  "a": {
                    "@type": "Thing",
                    "a": "y"
                  },
                  "b": "z"
                }""");
    }

    @Test
    void writesValuesWithTheirNumbers() {
        assertThat(members(json -> json.list(
                        A,
                        List.of(new Located<>("x", "article.lead", 1), new Located<>("y", "article.body[0]", 2)),
                        (found, writer) ->
                                writer.object(THING).number(B, found.number()).end())))
                .isEqualTo("""
                {
                  "a": [
                    {
                      "@type": "Thing",
                      "b": 1
                    },
                    {
                      "@type": "Thing",
                      "b": 2
                    }
                  ]
                }""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a", "https://example.org/a#b"})
    void writesFragmentsOfOtherAddressesAsIds(String address) {
        assertThat(members(json -> json.member(
                        A,
                        "a",
                        Url.of(address),
                        (url, writer) ->
                                writer.object(THING, url, "#x").text(B, "y").end())))
                .isEqualTo("""
                {
                  "a": {
                    "@type": "Thing",
                    "@id": "https://example.org/a#x",
                    "b": "y"
                  }
                }""");
    }

    @Test
    void omitsTheIdWithoutAnAbsoluteAddress() {
        assertThat(members(json -> json.member(
                        A,
                        "a",
                        Url.of("/a"),
                        (url, writer) ->
                                writer.object(THING, url, "#x").text(B, "y").end())))
                .isEqualTo("""
                {
                  "a": {
                    "@type": "Thing",
                    "b": "y"
                  }
                }""");
    }

    @Test
    void writesIdsOfTheModelRelativeToTheDocument() {
        assertThat(members(url("ferry#top"), json -> json.reference(A, "comment-", "a b")))
                .isEqualTo("""
                {
                  "a": {
                    "@id": "#comment-a_0020b"
                  }
                }""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ferry", "javascript:alert(1)", ""})
    void writesBlankNodesWithoutACanonicalAddress(String address) {
        assertThat(members(Url.of(address), json -> json.reference(A, "comment-", "1")))
                .isEqualTo(members(null, json -> json.reference(A, "comment-", "1")))
                .contains("\"@id\": \"_:comment-1\"");
    }

    @Test
    void omitsTheIdOfAnObjectWithoutAnIdInTheModel() {
        assertThat(members(json -> json.member(
                        A,
                        "a",
                        "x",
                        (text, writer) ->
                                writer.object(THING, "x-", null).text(B, text).end())))
                .isEqualTo("""
                {
                  "a": {
                    "@type": "Thing",
                    "b": "x"
                  }
                }""");
    }

    @Test
    void writesADuplicateIdOnlyOnce() {
        assertThat(members(json -> json.list(
                        A,
                        "a",
                        List.of("1", "1"),
                        (id, writer) -> writer.object(THING, "x-", id).end())))
                .isEqualTo("""
                {
                  "a": [
                    {
                      "@type": "Thing",
                      "@id": "#x-1"
                    },
                    {
                      "@type": "Thing"
                    }
                  ]
                }""");
    }
}
