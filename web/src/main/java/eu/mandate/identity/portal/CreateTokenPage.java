package eu.mandate.identity.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.identity.service.ApiTokenService;
import eu.mandate.identity.service.CreateApiToken;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Making an API token; the token's page then shows the secret once. */
@Named
@RequestScoped
public class CreateTokenPage {
    private static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);

    @Inject
    private ApiTokenService tokens;

    @Inject
    private FramePage frame;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String name;
    private Set<Role> roles = new LinkedHashSet<>();
    private TokenAccess access = TokenAccess.READ;
    private Integer expiresInDays = 90;

    /** Makes the token and goes to its page. */
    public void create() {
        var created = tokens.create(new CreateApiToken(name, roles, access, expiresInDays));
        notices.once("secret", created.secret());
        notices.done("token.created", created.token().name());
        address.go("/" + frame.getArea() + "/identity/token.xhtml?id="
                + created.token().id());
    }

    /** The person's own roles: a token never has more. */
    public List<Role> getOwnRoles() {
        return frame.isSignedIn() ? List.copyOf(frame.caller().roles()) : List.of();
    }

    public List<TokenAccess> getAccesses() {
        return List.of(TokenAccess.values());
    }

    public List<Integer> getDays() {
        return DAYS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }

    public TokenAccess getAccess() {
        return access;
    }

    public void setAccess(TokenAccess access) {
        this.access = access;
    }

    public Integer getExpiresInDays() {
        return expiresInDays;
    }

    public void setExpiresInDays(Integer expiresInDays) {
        this.expiresInDays = expiresInDays;
    }
}
