package eu.mandate.kernel.http;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The public page behind each problem type: what it means and what to do, in both languages, generated from {@link Code}
 * and the texts. {@code /problems/} lists all of them.
 */
@WebServlet({"/problems", "/problems/*"})
public class ProblemPages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient Texts texts;

    /** Needed by the container. */
    public ProblemPages() {}

    @Inject
    void read(Texts catalogue) {
        texts = catalogue;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var slug = slug(request.getPathInfo());
        var language = Texts.negotiate(request.getHeader("Accept-Language"));
        if (slug.isEmpty()) {
            index(language).send(response);
            return;
        }
        var code = Arrays.stream(Code.values())
                .filter(known -> known.slug().equals(slug))
                .findFirst();
        if (code.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else page(code.get(), language).send(response);
    }

    PlainPage index(Locale language) {
        var page = new PlainPage(language, texts.text(language, "problems.title"));
        page.paragraph(texts.text(language, "problems.lead"));
        return page.table(() -> Arrays.stream(Code.values())
                .forEach(code -> page.row(
                        List.of(code.name(), Integer.toString(code.status()), text(code, "title", language)),
                        "/problems/" + code.slug())));
    }

    PlainPage page(Code code, Locale first) {
        var page = new PlainPage(first, code.name());
        page.paragraph("HTTP " + code.status());
        explain(page, code, first);
        Texts.LANGUAGES.stream().filter(other -> !other.equals(first)).forEach(other -> explain(page, code, other));
        return page.link("/problems/", texts.text(first, "problems.all"));
    }

    private void explain(PlainPage page, Code code, Locale language) {
        page.in(
                language,
                () -> page.heading(2, text(code, "title", language))
                        .paragraph(text(code, "detail", language))
                        .paragraph(text(code, "remedy", language)));
    }

    private String text(Code code, String part, Locale language) {
        return texts.text(language, "code." + code + "." + part);
    }

    private static String slug(String path) {
        if (path == null) return "";
        var name = path.substring(1);
        return name.endsWith(".html") ? name.substring(0, name.length() - ".html".length()) : name;
    }
}
