package eu.mandate.driver;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser that keeps cookies, reads pages, fills in and sends forms, and follows no redirect by itself. Of the pages'
 * scripts it does one thing: it sends a page's nonce back with its forms.
 */
public final class PortalDriver {
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String baseUrl;

    /** A browser that has not been here before. */
    public PortalDriver(Installation installation) {
        this.baseUrl = installation.baseUrl();
    }

    /** GET of a path from the root, or of a full address. */
    public Answer open(String address, String... headers) {
        return send(request(address).GET(), headers);
    }

    /** POST of raw form text. */
    public Answer post(String address, String form, String... headers) {
        var request = request(address).POST(BodyPublishers.ofString(form));
        return send(request.header("Content-Type", "application/x-www-form-urlencoded"), headers);
    }

    /**
     * Fills in and sends one form of a page.
     *
     * @param page where it was read
     * @param form its id
     * @param button name of the button to press
     * @param values by name of the field
     */
    public Answer submit(Answer page, String form, String button, Map<String, String> values, String... headers) {
        var fields = new LinkedHashMap<>(hiddenFields(page.body(), form));
        NONCE.matcher(page.header("Content-Security-Policy"))
                .results()
                .forEach(nonce -> fields.put("primefaces.nonce", nonce.group(1)));
        fields.putAll(values);
        fields.put(button, "");
        return post(action(page.body(), form), encoded(fields), headers);
    }

    /** Signs in and answers what came back: a redirect when it succeeded. */
    public Answer signIn(String username, String password, String... headers) {
        var values = Map.of("username", username, "password", password);
        return submit(open("/portal/sign-in.xhtml", headers), "sign-in", "enter", values, headers);
    }

    /** Accepts an invitation as a person who has no account yet. */
    public Answer join(String link, String displayName, String password) {
        var values = Map.of("displayName", displayName, "password", password);
        return submit(open(link), "accept", "join", values);
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address.startsWith("/") ? baseUrl + address : address));
    }

    private Answer send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, String> hiddenFields(String page, String form) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(section(page, form)).results().map(found -> found.group()).forEach(input -> {
            if (input.contains("type=\"hidden\"")) fields.put(attribute(input, "name"), attribute(input, "value"));
        });
        return fields;
    }

    private static String action(String page, String form) {
        var section = section(page, form);
        return attribute(section.substring(0, section.indexOf('>') + 1), "action")
                .replace("&amp;", "&");
    }

    private static String section(String page, String form) {
        int start = page.indexOf("<form id=\"" + form + "\"");
        if (start < 0) throw new IllegalStateException("no form " + form + " in " + page);
        return page.substring(start, page.indexOf("</form>", start));
    }

    private static String attribute(String element, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
