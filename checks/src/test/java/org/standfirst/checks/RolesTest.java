package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Profile;
import org.standfirst.html.Role;
import org.standfirst.html.Theme;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Everything;

/** Every element of the output has a role, and additions to any role are in the output. */
class RolesTest {
    private static final Pattern OPENING_TAG = Pattern.compile("<[a-z][^<>]*>");
    private static final String PLAIN = output(builder(), HtmlRenderer.builder());

    @ParameterizedTest
    @EnumSource
    void writesAdditionsToARoleWithoutOtherChanges(Role role) {
        String mark = " data-hooked=\"" + role + "\"";
        String hooked = output(
                builder().addData(role, "hooked", role.name()),
                HtmlRenderer.builder().addData(role, "hooked", role.name()));
        assertThat(hooked).contains(mark);
        assertThat(hooked.replace(mark, "")).isEqualTo(PLAIN);
    }

    @Test
    void hasARoleForEveryElement() {
        HtmlRenderer.Builder page = builder();
        HtmlRenderer.Builder mail = HtmlRenderer.builder();
        for (Role role : Role.values()) {
            page.addData(role, "role", role.name());
            mail.addData(role, "role", role.name());
        }
        assertThat(OPENING_TAG.matcher(output(page, mail)).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(tag -> tag.contains(" data-role=\""));
    }

    private static HtmlRenderer.Builder builder() {
        return HtmlRenderer.builder().frames("embed.example");
    }

    /** Returns all output of a renderer for pages and one for mail. */
    private static String output(HtmlRenderer.Builder page, HtmlRenderer.Builder mail) {
        HtmlRenderer html = page.build();
        HtmlRenderer email = mail.profile(Profile.EMAIL).build();
        FormPage form = FormPage.everything();
        PageRenderer pages = PageRenderer.of(SchemaOrgRenderer.create())
                .withHtml(html)
                .withTheme(Theme.css("p {}").withStylesheet(Url.of("/a.css")));
        return Stream.concat(
                        Stream.of(
                                pages.with(form.options())
                                        .with(options ->
                                                options.commentForm(form.form().withReplies(Url.of("/ferry"))))
                                        .render(form.page()),
                                pages.render(Everything.pageWithFallbacks()),
                                pages.render(opinion())),
                        alone().flatMap(content -> Stream.of(html.render(content), email.render(content))))
                .collect(Collectors.joining());
    }

    /** Returns an opinion with the face of its writer, in a publication whose home page is not known. */
    private static Page opinion() {
        Author writer = Author.builder("Writer")
                .portrait(Photo.builder(Rendition.of(Url.of("https://news.example/face.jpg")))
                        .build())
                .build();
        return Page.of(
                Publication.builder("Nowhere", Url.of("javascript:")).build(),
                Article.builder("opinion", "Opinion")
                        .genre(Genre.OPINION)
                        .author(writer)
                        .build());
    }

    /** Returns content that can be rendered alone, and content that the page with everything lacks. */
    private static Stream<Content> alone() {
        Page closed = Everything.pageWithFallbacks();
        return Stream.concat(
                Everything.alone().stream(),
                Stream.of(
                        RichText.of("one line\nand another"),
                        Article.builder("wire", "Wire").dateline("Place").build(),
                        Publication.builder("Nowhere", Url.of("")).build(),
                        closed.withDiscussion(Discussion.builder("brief").build())));
    }
}
