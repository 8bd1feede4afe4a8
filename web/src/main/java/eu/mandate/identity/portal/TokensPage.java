package eu.mandate.identity.portal;

import eu.mandate.identity.domain.ApiTokenView;
import eu.mandate.identity.service.ApiTokenService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.http.RequestTime;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The API tokens the person may see: their own, and all of the space for those who manage its people. */
@Named
@RequestScoped
public class TokensPage {
    private static final int ROWS = 25;

    @Inject
    private ApiTokenService tokens;

    @Inject
    private PageAddress address;

    @Inject
    private RequestTime time;

    private String cursor;
    private Slice<ApiTokenView> rows = new Slice<>(List.of(), null);

    /** Reads the tokens. */
    public void load() {
        rows = tokens.list(SliceRequest.of(ROWS, cursor));
    }

    /** {@code revoked}, {@code expired} or {@code active}, worked out from the token's times. */
    public String state(ApiTokenView token) {
        if (token.revokedAt() != null) return "revoked";
        return time.now().isBefore(token.expiresAt()) ? "active" : "expired";
    }

    public List<ApiTokenView> getRows() {
        return rows.items();
    }

    public String getNext() {
        return rows.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", rows.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
