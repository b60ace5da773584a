package org.standfirst.schemaorg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.schemaorg.graph.SchemaJson.members;
import static org.standfirst.schemaorg.graph.SchemaJson.url;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Credit;

class SchemaPeopleTest {
    private static final Author MIRA = Author.builder("Mira Vale").build();
    private static final Author DESK =
            Author.builder("Harbour desk").kind(Author.Kind.ORGANISATION).build();

    @Test
    void writesTheNamesAndAddressesOfAnAuthor() {
        Author author = MIRA.with(a -> a.givenName("Mira")
                .familyName("Vale")
                .jobTitle("Harbour editor")
                .affiliation("The Gazette")
                .url(url("mira"))
                .fediverseHandle("mira@social.example")
                .addProfile(url("mira-elsewhere"))
                .bio("Lives by the sea."));

        assertThat(written(Credit.of(author, Credit.Role.WRITER))).isEqualTo("""
                {
                  "author": [
                    {
                      "@type": "Person",
                      "name": "Mira Vale",
                      "alternateName": "@mira@social.example",
                      "givenName": "Mira",
                      "familyName": "Vale",
                      "jobTitle": "Harbour editor",
                      "url": "https://example.org/mira",
                      "sameAs": [
                        "https://example.org/mira-elsewhere"
                      ]
                    }
                  ]
                }""");
    }

    @Test
    void writesCreditsByRole() {
        assertThat(written(
                        Credit.of(MIRA, Credit.Role.WRITER),
                        Credit.of(MIRA.with(a -> a.name("Ed")), Credit.Role.EDITOR),
                        Credit.of(DESK, Credit.Role.EDITOR),
                        Credit.of(MIRA.with(a -> a.name("Tara")), Credit.Role.TRANSLATOR),
                        Credit.of(DESK, Credit.Role.WRITER),
                        Credit.of(MIRA.with(a -> a.name("Phil")), Credit.Role.of("drone pilot"))))
                .isEqualTo("""
                {
                  "author": [
                    {
                      "@type": "Person",
                      "name": "Mira Vale"
                    },
                    {
                      "@type": "Organization",
                      "name": "Harbour desk"
                    }
                  ],
                  "editor": [
                    {
                      "@type": "Person",
                      "name": "Ed"
                    }
                  ],
                  "translator": [
                    {
                      "@type": "Person",
                      "name": "Tara"
                    }
                  ],
                  "contributor": [
                    {
                      "@type": "Organization",
                      "name": "Harbour desk"
                    },
                    {
                      "@type": "Person",
                      "name": "Phil"
                    }
                  ]
                }""");
    }

    @Test
    void writesAllCreditsAsAuthorsIfThereAreNoWriters() {
        assertThat(written(Credit.of(MIRA, Credit.Role.PHOTOGRAPHER), Credit.of(DESK, Credit.Role.EDITOR)))
                .isEqualTo("""
                {
                  "author": [
                    {
                      "@type": "Person",
                      "name": "Mira Vale"
                    },
                    {
                      "@type": "Organization",
                      "name": "Harbour desk"
                    }
                  ]
                }""");
    }

    @Test
    void omitsPeopleWithoutAName() {
        assertThat(written(Credit.of(MIRA.with(a -> a.name(" ").url(url("mira"))), Credit.Role.WRITER)))
                .isEqualTo("{}");
    }

    private static String written(Credit... credits) {
        return members(json -> SchemaPeople.credits(new Byline(List.of(credits), List.of(), null, null), json));
    }
}
