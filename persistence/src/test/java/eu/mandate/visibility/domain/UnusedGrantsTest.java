package eu.mandate.visibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.visibility.domain.use.UnusedReader;
import eu.mandate.visibility.domain.use.UnusedScopes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What nobody used is told apart by how long anybody had to use it. */
class UnusedGrantsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant OLD = NOW.minus(Duration.ofDays(UnusedGrant.DAYS));
    private static final Text NAME = new Text("name", "名称");

    private static UnusedGrant grant(String permission, Instant since, String... used) {
        return new UnusedGrant(
                "APP", NAME, permission, NAME, List.of("W-C04"), List.of("W-C04.a"), List.of(used), since);
    }

    private static UnusedReader reader() {
        return new UnusedReader(ReaderScopeView.unset("J-V-1", new UUID(1, 1)), NAME, List.of("J-C11"), OLD);
    }

    @Test
    void whatIsYoungerThanTheTimeLookedAtIsTooYoungToSay() {
        var unused = UnusedGrants.of(
                List.of(
                        grant("old", OLD),
                        grant("partly", OLD, "W-C04.b"),
                        grant("young", OLD.plusMillis(1)),
                        grant("young partly", NOW, "W-C04.b")),
                UnusedScopes.NONE,
                true,
                NOW);
        assertThat(unused.items()).extracting(UnusedGrant::permission).containsExactly("old");
        assertThat(unused.partly()).extracting(UnusedGrant::permission).containsExactly("partly");
        assertThat(unused.young()).extracting(UnusedGrant::permission).containsExactly("young", "young partly");
    }

    @Test
    void moreReadersThanAreToldAreSaidToBeThere() {
        var all = UnusedScopes.of(List.of(reader(), reader()), List.of(reader()), 2);
        assertThat(all.complete()).isTrue();
        assertThat(all.items()).hasSize(2);
        var some = UnusedScopes.of(List.of(reader(), reader()), List.of(reader()), 1);
        assertThat(some.complete()).isFalse();
        assertThat(some.items()).hasSize(1);
        assertThat(UnusedScopes.of(List.of(), List.of(reader(), reader()), 1).complete())
                .isFalse();
    }
}
