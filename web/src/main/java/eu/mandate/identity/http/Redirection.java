package eu.mandate.identity.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a browser elsewhere, whether it asked for a page or a script asked for a part of one. */
final class Redirection {

    private Redirection() {}

    /** @param address path and query within this application, already encoded */
    static void to(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            found(address, response);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;")
                        + "\"/></partial-response>");
    }

    /** The address stays relative: the container would complete it from the Host header, which the client chooses. */
    static void found(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
    }

    /** The query that brings the person back to the page asked for; empty when there is nothing to come back to. */
    static String next(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return "";
        var query = request.getQueryString();
        var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        var safe = ReturnAddress.safe(wanted);
        return safe.equals("/") ? "" : "?next=" + URLEncoder.encode(safe, StandardCharsets.UTF_8);
    }
}
