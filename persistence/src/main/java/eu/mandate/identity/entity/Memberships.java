package eu.mandate.identity.entity;

import eu.mandate.identity.domain.MembershipFilter;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.MembershipView;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.UserId;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The members of the current space. */
@ApplicationScoped
public class Memberships {

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Adds an invited person. */
    public void add(Membership membership) {
        em.persist(membership);
    }

    /** The membership, by the id a caller gave; a malformed, unknown and foreign one are answered alike. */
    public Membership get(String id) {
        return MembershipId.parse(id).flatMap(this::find).orElseThrow(() -> Refusal.notFound("membership", id));
    }

    /** The membership, if the current space has it. */
    public Optional<Membership> find(MembershipId id) {
        return Optional.ofNullable(em.find(Membership.class, id.value()));
    }

    /** The member as a person. */
    public PlatformUser person(Membership membership) {
        return em.find(PlatformUser.class, membership.user().value());
    }

    /** As {@link #person}, locked until the transaction ends: nobody joins another space while the password is replaced. */
    public PlatformUser lockedPerson(Membership membership) {
        return em.find(PlatformUser.class, membership.user().value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the space sees of the member, pending changes included. */
    public MembershipView view(Membership membership) {
        em.flush();
        return membership.view(person(membership).username().value());
    }

    /** The person's membership of the current space. */
    public Optional<Membership> of(UserId user) {
        return em.createQuery("select m from Membership m where m.userId = :user", Membership.class)
                .setParameter("user", user.value())
                .getResultStream()
                .findFirst();
    }

    /** How the space names these people; who is not among its members has no entry. */
    public Map<UUID, String> names(Set<UUID> users) {
        if (users.isEmpty()) return Map.of();
        return em.createQuery(
                        "select m.userId, m.displayName from Membership m where m.userId in :users", Object[].class)
                .setParameter("users", users)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /**
     * The other active administrators of the space. All of them and the subject stay locked until the transaction ends,
     * in one order, so that two administrators cannot remove each other at the same time.
     */
    public int administratorsBeside(Membership subject, Role administrator) {
        var administrators = em.createQuery("""
                        select m from Membership m
                        where m.status = :active and concat(',', m.rolesText, ',') like :role
                        order by m.id""", Membership.class)
                .setParameter("active", MembershipStatus.ACTIVE)
                .setParameter("role", rolePattern(administrator))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return (int) administrators.stream()
                .filter(other -> !other.id().equals(subject.id()))
                .count();
    }

    /** One page of members in the order they were invited. */
    public Slice<MembershipView> list(MembershipFilter filter, SliceRequest page) {
        var parameters = new HashMap<String, Object>();
        var query = em.createQuery(
                "select m, u.username from Membership m, PlatformUser u where u.id = m.userId"
                        + restrictions(filter, page, parameters) + " order by m.id",
                Object[].class);
        parameters.forEach(query::setParameter);
        List<MembershipView> rows = query.setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(row -> ((Membership) row[0]).view((String) row[1]))
                .toList();
        return Slice.of(rows, page.limit(), row -> Cursor.of(row.id()));
    }

    private static String restrictions(MembershipFilter filter, SliceRequest page, Map<String, Object> parameters) {
        var text = new StringBuilder();
        if (filter.text() != null && !filter.text().isBlank()) {
            text.append(" and (u.username like :text escape '!' or lower(m.displayName) like :text escape '!')");
            parameters.put("text", "%" + escaped(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.role() != null) {
            text.append(" and concat(',', m.rolesText, ',') like :role");
            parameters.put("role", rolePattern(filter.role()));
        }
        if (filter.status() != null) {
            text.append(" and m.status = :status");
            parameters.put("status", filter.status());
        }
        if (!page.fromStart()) {
            text.append(" and m.id > :after");
            parameters.put("after", Cursor.id(page.cursor()));
        }
        return text.toString();
    }

    private static String rolePattern(Role role) {
        return "%," + role.name() + ",%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
