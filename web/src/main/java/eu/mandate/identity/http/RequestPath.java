package eu.mandate.identity.http;

import jakarta.servlet.http.HttpServletRequest;

/** The path that decides which servlet answers: decoded and normalised by the container, without path parameters. */
final class RequestPath {

    private RequestPath() {}

    static String of(HttpServletRequest request) {
        var info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
