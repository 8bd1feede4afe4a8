package eu.mandate.identity.service;

import eu.mandate.identity.domain.ApiTokenEvent;
import eu.mandate.identity.domain.ApiTokenView;
import eu.mandate.identity.domain.CreatedToken;
import eu.mandate.identity.domain.Roles;
import eu.mandate.identity.domain.TokenRules;
import eu.mandate.identity.entity.ApiToken;
import eu.mandate.identity.entity.ApiTokens;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.kernel.entity.RealTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;

/**
 * API tokens of the current space. Everybody but plain members makes and ends their own; administrators of the space see
 * and end everybody's. Somebody else's token looks unknown to everybody else.
 */
@Stateless
@RolesAllowed({
    Roles.TENANT_ADMIN,
    Roles.PRIVACY_MANAGER,
    Roles.LEGAL,
    Roles.AGREEMENT_REQUESTER,
    Roles.USAGE_MANAGER,
    Roles.AUDITOR,
    Roles.ONBOARDING,
    Roles.SUPPORT,
    Roles.COMMS,
    Roles.BILLING,
    Roles.SECURITY,
    Roles.OPERATIONS,
    Roles.PRIVACY,
    Roles.DPO,
    Roles.HR,
    Roles.MARKETING,
    Roles.INSTALLATION_ADMIN
})
public class ApiTokenService {

    @Inject
    ApiTokens tokens;

    @Inject
    TokenMint mint;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DomainEvent> events;

    @Inject
    @RealTime
    Clock clock;

    /** One page of tokens, oldest first. */
    public Slice<ApiTokenView> list(@NotNull SliceRequest page) {
        var listed = caller.administers()
                ? tokens.list(page)
                : tokens.listOf(caller.membership().id(), page);
        events.fire(new ApiTokenEvent.ApiTokensListed(listed.items().size()));
        return listed;
    }

    /** @throws Refusal {@code NOT_FOUND} */
    public ApiTokenView get(String id) {
        var token = visible(id);
        events.fire(new ApiTokenEvent.ApiTokenRead(token.id()));
        return tokens.view(token);
    }

    /**
     * Makes a token for the caller.
     *
     * @throws Refusal {@code VALIDATION} {@code token-role-not-own}, {@code token-expiry-bounds}
     */
    public CreatedToken create(@NotNull @Valid CreateApiToken command) {
        WrittenText.refuseLine("/name", command.name());
        TokenRules.rolesAreOwn(command.roles(), caller.roles());
        var expiresAt = TokenRules.expiry(clock.instant(), command.expiresInDays());
        var grant = new ApiToken.Grant(command.name().strip(), command.roles(), command.access(), expiresAt);
        var minted = mint.mint(caller.membership(), grant);
        var token = minted.token();
        events.fire(new ApiTokenEvent.ApiTokenCreated(token.id(), command.roles(), command.access(), expiresAt));
        return new CreatedToken(tokens.view(token), minted.secret());
    }

    /**
     * Ends a token now.
     *
     * @param expectedVersion the version the caller saw, or {@code null} when the caller does not insist
     * @throws Refusal {@code NOT_FOUND}; {@code PRECONDITION_FAILED}; {@code CONFLICT} {@code token-revoked-already}
     */
    public ApiTokenView revoke(String id, Long expectedVersion) {
        var token = visible(id);
        token.expectVersion(expectedVersion);
        token.revoke(clock.instant());
        events.fire(new ApiTokenEvent.ApiTokenRevoked(token.id()));
        return tokens.view(token);
    }

    private ApiToken visible(String id) {
        var token = tokens.get(id);
        if (!caller.administers() && !token.owner().equals(caller.membership().id())) {
            throw Refusal.notFound("api-token", id);
        }
        return token;
    }
}
