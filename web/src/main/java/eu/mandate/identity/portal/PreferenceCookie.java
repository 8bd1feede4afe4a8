package eu.mandate.identity.portal;

import eu.mandate.kernel.http.BaseAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** Language and theme of a browser in which nobody is signed in; says nothing about the person. */
public enum PreferenceCookie {
    LANGUAGE("mandate-language"),
    THEME("mandate-theme");

    private static final int ONE_YEAR = 365 * 24 * 3600;

    private final String cookieName;

    PreferenceCookie(String cookieName) {
        this.cookieName = cookieName;
    }

    /** The remembered value, {@code null} when there is none or it cannot be one of ours. */
    public String read(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return null;
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(cookieName))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z-]{2,12}"))
                .findFirst()
                .orElse(null);
    }

    /** Remembers the value for a year. */
    public void write(HttpServletResponse response, String value) {
        var cookie = new Cookie(cookieName, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(BaseAddress.secure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
