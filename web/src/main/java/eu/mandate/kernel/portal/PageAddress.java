package eu.mandate.kernel.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses inside the portal: of this page with its parameters, of its next part, and where to go on to. */
@RequestScoped
public class PageAddress {
    // A path of our own and nothing a browser could read as another host: no "//", no backslash, no control character.
    private static final Pattern LOCAL =
            Pattern.compile("/(portal|operations)/[\\w./-]*(\\?(?:[^\\s\\p{Cntrl}\\\\<>\"{}|^`%]|%[0-9A-Fa-f]{2})*+)?");

    // Behind the question mark they are a range, as of two days.
    private static final Pattern UPWARDS = Pattern.compile("[^?]*\\.\\..*");
    /** Longer ones no request could have had. */
    private static final int LONGEST = 8_000;

    /** This page with its view parameters, also after a form was sent. */
    public String here() {
        return here(Map.of());
    }

    /** This page with its view parameters and those given, which win. */
    public String here(Map<String, String> parameters) {
        var context = FacesContext.getCurrentInstance();
        var changed = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, value) -> changed.put(name, List.of(value)));
        var viewId = context.getViewRoot().getViewId();
        return context.getApplication().getViewHandler().getBookmarkableURL(context, viewId, changed, true);
    }

    /**
     * This list in the order of a key, from its beginning; the other way round when it is in it already.
     *
     * @param present the order it is in
     */
    public String ordered(String present, String key) {
        return here(Map.of("order", present.equals(key) ? "-" + key : key, "cursor", ""));
    }

    /** {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} has it. */
    public static String sorted(String present, String key) {
        if (present.equals(key)) return "ascending";
        return present.equals("-" + key) ? "descending" : "none";
    }

    /** The address if it lies inside the portal, else the other one. */
    public static String localOr(String address, String other) {
        return address != null
                        && address.length() <= LONGEST
                        && LOCAL.matcher(address).matches()
                        && !UPWARDS.matcher(address).matches()
                ? address
                : other;
    }

    /**
     * Sends the browser on; the address was checked with {@link #localOr} when it came from outside. A browser that is sent on
     * already stays so: a made-up form may press several buttons at once.
     */
    public void go(String address) {
        var context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) return;
        try {
            context.getExternalContext().redirect(URI.create(address).toASCIIString());
            context.responseComplete();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The id of the form that was sent, {@code null} when none was. */
    public String submittedForm() {
        var context = FacesContext.getCurrentInstance();
        if (!context.isPostback()) return null;
        var parameters = context.getExternalContext().getRequestParameterMap();
        return new ArrayList<>(parameters.entrySet())
                .stream()
                        .filter(each -> each.getKey().equals(each.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }
}
