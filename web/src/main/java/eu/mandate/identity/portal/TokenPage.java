package eu.mandate.identity.portal;

import eu.mandate.identity.domain.ApiTokenView;
import eu.mandate.identity.service.ApiTokenService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One API token, and its revocation. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class TokenPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApiTokenService tokens;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id;
    private String typed;
    private ApiTokenView token;

    /** Reads the token the address names. */
    public void load() {
        token = tokens.get(id);
    }

    /** Ends the token at once and for good. */
    public void revoke() {
        tokens.revoke(id, token.version());
        notices.done("token.revoked", token.name());
        address.go(address.here());
    }

    public ApiTokenView getToken() {
        return token;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
