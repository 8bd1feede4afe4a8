package eu.mandate.kernel.http;

import eu.mandate.kernel.domain.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the servlet filters found wrong with an API call; kept until the REST layer, which answers it like any refusal. */
public final class EdgeRefusal {

    private static final String ATTRIBUTE = "eu.mandate.edge-refusal";

    private EdgeRefusal() {}

    /** Leaves the refusal for the REST layer. */
    public static void leave(HttpServletRequest request, Refusal refusal) {
        request.setAttribute(ATTRIBUTE, refusal);
    }

    /** The refusal that was left, if any. */
    public static Optional<Refusal> of(HttpServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(ATTRIBUTE));
    }
}
