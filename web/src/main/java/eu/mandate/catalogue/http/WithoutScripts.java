package eu.mandate.catalogue.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps the policy that forbids every script: these pages have none, so they need no nonce, which no cache could keep. */
final class WithoutScripts extends HttpServletResponseWrapper {
    private static final String POLICY = "Content-Security-Policy";

    WithoutScripts(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!POLICY.equalsIgnoreCase(name)) super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!POLICY.equalsIgnoreCase(name)) super.addHeader(name, value);
    }
}
