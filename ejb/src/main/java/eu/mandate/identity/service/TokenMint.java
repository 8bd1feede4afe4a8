package eu.mandate.identity.service;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.TokenId;
import eu.mandate.identity.entity.ApiToken;
import eu.mandate.identity.entity.ApiTokens;
import eu.mandate.identity.entity.Membership;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes API tokens for members of the current space; what they may carry was decided before. */
@ApplicationScoped
public class TokenMint {

    private final SecureRandom random = new SecureRandom();

    @Inject
    ApiTokens tokens;

    @Inject
    TenantContext context;

    @Inject
    @RealTime
    Clock clock;

    /** A fresh token and the secret that is shown once. */
    public record Minted(ApiToken token, String secret) {}

    /** Makes a token of the member. */
    public Minted mint(Membership owner, ApiToken.Grant grant) {
        var id = new TokenId(TimeOrderedId.next(clock));
        var credential = Credential.issue(Credential.Kind.API_TOKEN, context.require(), id.value(), random);
        var token = new ApiToken(id, owner.id(), grant, credential.digest(), clock.instant());
        tokens.add(token);
        return new Minted(token, credential.text());
    }
}
