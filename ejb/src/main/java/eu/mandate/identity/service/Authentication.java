package eu.mandate.identity.service;

import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.TokenId;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.service.guard.SignInThrottle;
import eu.mandate.identity.store.CallerStore;
import eu.mandate.identity.store.StoredMember;
import eu.mandate.identity.store.StoredToken;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Who a request comes from, decided anew for each, so that a lost role, a disabled membership or a suspended space counts
 * from the next request on.
 */
@Stateless
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Authentication {

    @Inject
    CallerStore callers;

    @Inject
    SignInThrottle throttle;

    @Inject
    @RealTime
    Clock clock;

    /**
     * The caller of an API request.
     *
     * @param bearer the token, {@code null} or blank when the request has none
     * @param address where the request comes from
     * @throws Refusal {@code UNAUTHENTICATED} {@code token-missing}, {@code token-malformed}, {@code token-unknown},
     *     {@code token-expired} or {@code token-revoked}; {@code ROLE_NOT_ALLOWED} {@code tenant-suspended};
     *     {@code RATE_LIMITED} {@code too-many-attempts} (seconds)
     */
    @Unrecorded(value = "the request that is authenticated here is recorded itself", maintenance = true)
    public Caller byToken(String bearer, String address) {
        if (bearer == null || bearer.isBlank()) {
            throw Refusal.of(Code.UNAUTHENTICATED, "token-missing");
        }
        throttle.admitTokenFrom(address);
        var token = known(bearer, address);
        var now = clock.instant();
        token.requireGood(now);
        if (!token.owner().active()) {
            throw Refusal.of(Code.UNAUTHENTICATED, "token-revoked");
        }
        requireOpen(token.owner());
        if (token.useIsNews(now)) {
            callers.used(token.owner().space().id(), token.id(), now);
        }
        return token.owner().under(token);
    }

    /**
     * The caller of a browser request; empty when the person is no active member any more, or has changed the password
     * since the session began.
     *
     * @param since when the password was given, real time
     * @throws Refusal {@code ROLE_NOT_ALLOWED} {@code tenant-suspended}
     */
    @Unrecorded("the request that is authenticated here is recorded itself")
    public Optional<Caller> bySession(UserId user, TenantId tenant, Instant since) {
        var member =
                callers.bySession(user, tenant).filter(StoredMember::active).filter(stored -> stored.knows(since));
        member.ifPresent(Authentication::requireOpen);
        return member.map(StoredMember::inBrowser);
    }

    /**
     * The person who gave an order that is carried out now, with the roles of now; empty when that is no active member any
     * more.
     *
     * @throws Refusal {@code ROLE_NOT_ALLOWED} {@code tenant-suspended}
     */
    @Unrecorded("what is carried out is recorded itself")
    public Optional<Caller> byOrder(UserId user, TenantId tenant) {
        var member = callers.bySession(user, tenant).filter(StoredMember::active);
        member.ifPresent(Authentication::requireOpen);
        return member.map(StoredMember::inBrowser);
    }

    private StoredToken known(String bearer, String address) {
        var credential = Credential.parse(Credential.Kind.API_TOKEN, bearer);
        var token = credential
                .flatMap(given -> callers.byToken(given.tenant(), new TokenId(given.id())))
                .filter(stored -> stored.belongsTo(credential.get()));
        if (token.isEmpty()) {
            throttle.tokenFailedFrom(address);
            throw Refusal.of(Code.UNAUTHENTICATED, credential.isEmpty() ? "token-malformed" : "token-unknown");
        }
        return token.get();
    }

    private static void requireOpen(StoredMember member) {
        if (member.suspended()) {
            throw Refusal.of(Code.ROLE_NOT_ALLOWED, "tenant-suspended");
        }
    }
}
