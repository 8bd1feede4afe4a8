package eu.mandate.catalogue.http;

import eu.mandate.catalogue.service.PublicCatalogueService;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/**
 * The addresses below {@code /public/services}: the list, and of each service the policy, the cookie statement, the archive
 * also as a feed, every version in it, and what each changed. They need no sign-in, start no session and may be kept by caches, which ask
 * each time whether the page is still the same.
 */
@WebServlet({"/public/services", "/public/services/*"})
public class PublicPages extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FEED = "feed";
    private static final String PAGES = "/WEB-INF/pages/catalogue/public/";
    /** Another build may say the same in other words. */
    private static final String PROCESS = UUID.randomUUID().toString();

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private transient PublicCatalogueService catalogue;
    private transient Texts texts;

    /** Needed by the container. */
    public PublicPages() {}

    @Inject
    void read(PublicCatalogueService published, Texts words) {
        catalogue = published;
        texts = words;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var steps = steps(request.getPathInfo());
        var page = page(steps);
        var reading = page.isEmpty() ? Optional.<PublicReading>empty() : reading(request, steps);
        if (reading.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        describe(response, reading.get());
        if (response.getHeader("ETag").equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (page.get().equals(FEED)) {
            feed(reading.get(), response);
            return;
        }
        reading.get().keep(request);
        request.getRequestDispatcher(PAGES + page.get() + ".xhtml")
                .forward(new WithoutSession(request), new WithoutScripts(response));
    }

    private void feed(PublicReading reading, HttpServletResponse response) throws IOException, ServletException {
        response.setContentType(PolicyFeed.TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            PolicyFeed.write(reading, texts, response.getOutputStream());
        } catch (XMLStreamException unwritten) {
            throw new ServletException(unwritten);
        }
    }

    /** Which page an address means: {vendor}/{service}, then the part of it. */
    static Optional<String> page(List<String> steps) {
        var tail = steps.size() < 2 ? List.<String>of() : steps.subList(2, steps.size());
        if (steps.size() == 1) return Optional.empty();
        if (steps.isEmpty()) return Optional.of("services");
        if (tail.isEmpty()) return Optional.of("policy");
        if (tail.equals(List.of("cookies"))) return Optional.of("cookies");
        if (tail.equals(List.of(FEED))) return Optional.of(FEED);
        if (!tail.get(0).equals("versions")) return Optional.empty();
        if (tail.size() == 1) return Optional.of("versions");
        if (tail.size() == 2) return Optional.of("policy");
        return tail.size() == 3 && tail.get(2).equals("changes") ? Optional.of("changes") : Optional.empty();
    }

    private Optional<PublicReading> reading(HttpServletRequest request, List<String> steps) {
        var path = steps.isEmpty() ? "/public/services" : "/public/services/" + String.join("/", steps);
        var wanted = request.getParameter("language");
        var language = asked(wanted).orElseGet(() -> Texts.negotiate(request.getHeader("Accept-Language")));
        var query =
                asked(wanted).map(locale -> "?language=" + locale.getLanguage()).orElse("");
        if (steps.isEmpty()) {
            return Optional.of(new PublicReading(language, path, query, catalogue.services(), null));
        }
        var version = steps.size() > 3 ? steps.get(3) : null;
        return catalogue
                .find(steps.get(0), steps.get(1), version)
                .map(policy -> new PublicReading(language, path, query, List.of(), policy));
    }

    private static Optional<Locale> asked(String language) {
        if (language == null) return Optional.empty();
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language)
                        || known.toLanguageTag().equals(language))
                .findFirst();
    }

    private static void describe(HttpServletResponse response, PublicReading reading) {
        var basis = PROCESS + reading.path() + reading.language() + reading.query() + reading.basis();
        response.setHeader("ETag", "\"" + HexFormat.of().formatHex(Sha256.of(basis), 0, 16) + "\"");
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", reading.language().toLanguageTag());
        response.setHeader("Content-Security-Policy", POLICY);
    }

    private static List<String> steps(String path) {
        if (path == null || path.equals("/")) return List.of();
        var inner = path.substring(1);
        return Arrays.asList((inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner).split("/", -1));
    }
}
