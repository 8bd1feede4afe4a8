package eu.mandate.identity.entity;

import eu.mandate.identity.domain.ApiTokenView;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.TokenId;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The API tokens of the current space. */
@ApplicationScoped
public class ApiTokens {

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Adds a fresh token. */
    public void add(ApiToken token) {
        em.persist(token);
    }

    /** The token, by the id a caller gave; a malformed, unknown and foreign one are answered alike. */
    public ApiToken get(String id) {
        return TokenId.parse(id).flatMap(this::find).orElseThrow(() -> Refusal.notFound("api-token", id));
    }

    private Optional<ApiToken> find(TokenId id) {
        return Optional.ofNullable(em.find(ApiToken.class, id.value()));
    }

    /** What people see of the token, pending changes included. */
    public ApiTokenView view(ApiToken token) {
        em.flush();
        var owner = em.find(Membership.class, token.owner().value());
        return token.view(
                em.find(PlatformUser.class, owner.user().value()).username().value());
    }

    /** The tokens of the member that were not revoked. */
    public List<ApiToken> openOf(MembershipId owner) {
        return em.createQuery(
                        "select t from ApiToken t where t.membershipId = :owner and t.revokedAt is null",
                        ApiToken.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    /** One page of everybody's tokens, oldest first. */
    public Slice<ApiTokenView> list(SliceRequest page) {
        return list(page, Optional.empty());
    }

    /** One page of the member's tokens, oldest first. */
    public Slice<ApiTokenView> listOf(MembershipId owner, SliceRequest page) {
        return list(page, Optional.of(owner));
    }

    private Slice<ApiTokenView> list(SliceRequest page, Optional<MembershipId> owner) {
        var query = em.createQuery(
                """
                select t, u.username from ApiToken t, Membership m, PlatformUser u
                where m.id = t.membershipId and u.id = m.userId"""
                        + (owner.isPresent() ? " and t.membershipId = :owner" : "")
                        + (page.fromStart() ? "" : " and t.id > :after")
                        + " order by t.id",
                Object[].class);
        owner.ifPresent(member -> query.setParameter("owner", member.value()));
        if (!page.fromStart()) {
            query.setParameter("after", Cursor.id(page.cursor()));
        }
        List<ApiTokenView> rows = query.setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(row -> ((ApiToken) row[0]).view((String) row[1]))
                .toList();
        return Slice.of(rows, page.limit(), row -> Cursor.of(row.id()));
    }
}
