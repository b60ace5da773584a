package org.standfirst.html.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.html.HtmlRenderer;

/** Parses {@code srcset} by the algorithm of the HTML standard, as browsers do. */
class SourceSetTest {
    private static final Url LARGE = Url.of("https://example.org/large.jpg");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.jpg",
                "https://example.org/a,b.jpg",
                "https://example.org/a.jpg,",
                "https://example.org/a.jpg,,,",
                ",a.jpg",
                ",,a.jpg,",
                ",",
                "https://example.org/a.jpg 9w, https://evil.example/b.jpg 10w",
                "https://example.org/a.jpg 9w,https://evil.example/b.jpg",
                "https://example.org/a.jpg?a=(b,c) d)",
                "https://example.org/a.jpg?a=(",
                "https://example.org/a\u00A0b\u2003c.jpg",
                " https://example.org/a.jpg ",
                "https://example.org/a.jpg\u0001",
                "https://example.org/a\u0001,b.jpg",
                "https://example.org/\"><script>,&quot;"
            })
    void writesAddressesThatBrowsersParseUnchanged(String small) {
        Url url = Url.of(small);
        if (!url.displayable()) {
            assertThat(srcset(url)).isNull();
            return;
        }
        assertThat(parsed(srcset(url)))
                .containsExactly(url.encoded().replace(",", "%2C") + " 400w", LARGE.encoded() + " 800w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a\tb.jpg", "https://example.org/a\nb.jpg", "javascript:alert(1)"})
    void omitsUnsafeAddresses(String refused) {
        assertThat(Url.of(refused).displayable()).isFalse();
        assertThat(srcset(Url.of(refused))).isNull();
    }

    private static String srcset(Url small) {
        Photo photo = Photo.builder(Rendition.of(LARGE, 800, 400))
                .addRendition(Rendition.of(small, 400, 200))
                .alt("A ferry")
                .build();
        Matcher srcset = Pattern.compile(" srcset=\"([^\"]*)\"")
                .matcher(HtmlRenderer.create().render(photo));
        return srcset.find()
                ? srcset.group(1)
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                : null;
    }

    /** Returns the candidates with commas percent-encoded, as the algorithm "parse a srcset attribute" finds them. */
    private static List<String> parsed(String input) {
        List<String> candidates = new ArrayList<>();
        int i = 0;
        while (true) {
            while (i < input.length() && (isSpace(input.charAt(i)) || input.charAt(i) == ',')) {
                i++;
            }
            if (i == input.length()) {
                return candidates;
            }
            int start = i;
            while (i < input.length() && !isSpace(input.charAt(i))) {
                i++;
            }
            String url = input.substring(start, i);
            String descriptor = "";
            if (url.endsWith(",")) {
                url = url.replaceAll(",+$", "");
            } else {
                int end = i;
                for (int depth = 0; end < input.length() && (depth > 0 || input.charAt(end) != ','); end++) {
                    depth += input.charAt(end) == '(' ? 1 : input.charAt(end) == ')' && depth > 0 ? -1 : 0;
                }
                descriptor = input.substring(i, end).strip();
                i = end;
            }
            candidates.add(url.replace(",", "%2C") + " " + descriptor);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
