package eu.mandate.catalogue.http;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** A session that nobody keeps: it holds what one request puts into it, and is gone with the request. */
final class PassingSession implements HttpSession {
    private final Map<String, Object> attributes = new HashMap<>();
    private final ServletContext context;

    PassingSession(ServletContext context) {
        this.context = context;
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public void invalidate() {
        attributes.clear();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getId() {
        return "";
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @Override
    public long getCreationTime() {
        return 0;
    }

    @Override
    public long getLastAccessedTime() {
        return 0;
    }

    @Override
    public void setMaxInactiveInterval(int interval) {
        // There is no interval within one request.
    }

    @Override
    public int getMaxInactiveInterval() {
        return 0;
    }
}
