package eu.mandate.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.tenant.domain.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionIdentityTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-21T08:00:00Z");
    private final SessionIdentity identity = new SessionIdentity(new UUID(1, 1), null, SIGNED_IN);

    @Test
    void endsTwelveHoursAfterThePasswordWasGiven() {
        assertThat(identity.over(SIGNED_IN.plus(Duration.ofHours(12)).minusMillis(1)))
                .isFalse();
        assertThat(identity.over(SIGNED_IN.plus(Duration.ofHours(12)))).isTrue();
    }

    @Test
    void doesNotStartAnewWhenASpaceIsChosen() {
        var chosen = identity.in(new TenantId(7));
        assertThat(chosen.tenant()).contains(new TenantId(7));
        assertThat(chosen.since()).isEqualTo(SIGNED_IN);
    }
}
