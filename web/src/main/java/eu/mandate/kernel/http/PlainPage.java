package eu.mandate.kernel.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A small page without scripts, for the moments when the portal's own pages may not work. */
final class PlainPage {

    private final StringBuilder body = new StringBuilder();
    private final Locale language;
    private final String title;

    PlainPage(Locale language, String title) {
        this.language = language;
        this.title = title;
        heading(1, title);
    }

    PlainPage heading(int level, String text) {
        return element("h" + level, text);
    }

    PlainPage paragraph(String text) {
        return element("p", text);
    }

    PlainPage link(String address, String text) {
        body.append("<p><a href=\"")
                .append(escaped(address))
                .append("\">")
                .append(escaped(text))
                .append("</a></p>\n");
        return this;
    }

    /** A block in its own language. */
    PlainPage in(Locale other, Runnable content) {
        body.append("<section lang=\"").append(other.toLanguageTag()).append("\">\n");
        content.run();
        body.append("</section>\n");
        return this;
    }

    PlainPage row(List<String> cells, String address) {
        body.append("<tr><th scope=\"row\"><a href=\"").append(escaped(address)).append("\">");
        body.append(escaped(cells.get(0))).append("</a></th>");
        cells.stream().skip(1).forEach(cell -> element("td", cell));
        body.append("</tr>\n");
        return this;
    }

    PlainPage table(Runnable rows) {
        body.append("<table>\n");
        rows.run();
        body.append("</table>\n");
        return this;
    }

    void send(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.getWriter().write(html());
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s – Mandate</title>
                <link rel="stylesheet" href="/public/plain.css">
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(language.toLanguageTag(), escaped(title), body);
    }

    private PlainPage element(String name, String text) {
        body.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
