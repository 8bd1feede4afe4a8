package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.domain.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A harbour that entrusted its messages to the help desk. */
public final class Situations {

    public static final TenantId HARBOUR = new TenantId(7);
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final Entrustment ENTRUSTED =
            new Entrustment(9, "a".repeat(64), 4, Map.of("H-A02", 3), Map.of(), Map.of());
    public static final Regions AT_HOME = new Regions("EU", "EU", List.of());

    private Situations() {}

    public static Situation whole() {
        return new Situation(profile(), ENTRUSTED, AT_HOME);
    }

    public static ProfileInForce profile() {
        return new ProfileInForce(ProfileFixture.harbourDesk(), "1.0", "b".repeat(64), NOON);
    }

    public static Actor manager() {
        return Actor.ofOrganisation(HARBOUR, Set.of(Role.PRIVACY_MANAGER));
    }

    public static Actor member() {
        return Actor.ofOrganisation(HARBOUR, Set.of(Role.MEMBER));
    }

    public static Actor support(StaffStanding standing) {
        return Actor.ofVendor(HARBOUR, Set.of(Role.SUPPORT), standing);
    }

    public static Question reading(String category, String purpose) {
        return Question.of(Action.READ, manager(), HARBOUR, category, purpose).at(NOON);
    }
}
