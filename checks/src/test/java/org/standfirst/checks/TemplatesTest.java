package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.CodeResolver;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.testkit.Everything;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Template engines write a fragment into a page unchanged. */
class TemplatesTest {
    private static final HtmlRenderer HTML = HtmlRenderer.create().with(options -> options.headingLevel(2));
    private static final Article ARTICLE = Everything.page().article();
    private static final String EXPECTED = "<main>" + HTML.render(ARTICLE) + "</main>";

    @Test
    void writesFragmentsUnchangedInThymeleaf() {
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        Context context = new Context();
        context.setVariable("article", HTML.render(ARTICLE));
        assertThat(engine.process("<main th:utext=\"${article}\"></main>", context))
                .isEqualTo(EXPECTED);
    }

    @Test
    void writesFragmentsUnchangedInJte(@TempDir Path classes) {
        gg.jte.TemplateEngine engine = gg.jte.TemplateEngine.create(
                new OneTemplate("@param gg.jte.Content article\n<main>${article}</main>"), classes, ContentType.Html);
        Content content = output -> output.writeContent(HTML.render(ARTICLE));
        StringOutput page = new StringOutput();
        engine.render("page.jte", Map.of("article", content), page);
        assertThat(page).hasToString(EXPECTED);
    }

    @Test
    void writesFragmentsUnchangedInAServlet() throws IOException {
        StringWriter response = new StringWriter();
        PrintWriter writer = new PrintWriter(response);
        writer.print("<main>");
        HTML.render(ARTICLE, writer);
        writer.print("</main>");
        assertThat(response).hasToString(EXPECTED);
    }

    private record OneTemplate(String code) implements CodeResolver {
        @Override
        public String resolve(String name) {
            return code;
        }

        @Override
        public boolean exists(String name) {
            return true;
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.of("page.jte");
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }
    }
}
