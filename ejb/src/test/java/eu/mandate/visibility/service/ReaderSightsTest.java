package eu.mandate.visibility.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionSource;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.view.OwnVisibility.ReaderSight;
import eu.mandate.visibility.store.JdbcReaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By which scopes colleagues see somebody: only while there is a colleague whom the scope means. */
class ReaderSightsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final UUID GROUP = new UUID(3, 1);
    private static final KnownReader SELF =
            new KnownReader(new UUID(1, 1), new UUID(2, 1), 1, Set.of(GROUP), Set.of(7));
    private static final KnownReader COLLEAGUE = new KnownReader(null, new UUID(2, 2), 2, Set.of(GROUP), Set.of(7));

    @Test
    void aScopeOfAColleagueIsTold() {
        var sights =
                sights(scope(ReaderKind.MEMBER, COLLEAGUE.member()), Map.of(COLLEAGUE.member(), List.of(COLLEAGUE)));
        assertThat(sights).extracting(ReaderSight::reach).containsExactly(Reach.ALL);
    }

    @Test
    void aScopeOfSomebodyWhoLeftShowsNobodyAnything() {
        assertThat(sights(scope(ReaderKind.MEMBER, COLLEAGUE.member()), Map.of()))
                .isEmpty();
    }

    @Test
    void onesOwnScopeIsNoColleagues() {
        assertThat(sights(scope(ReaderKind.PERSON, SELF.membership()), Map.of(SELF.membership(), List.of(SELF))))
                .isEmpty();
        assertThat(sights(scope(ReaderKind.GROUP, GROUP), Map.of(GROUP, List.of(SELF))))
                .isEmpty();
        assertThat(sights(scope(ReaderKind.GROUP, GROUP), Map.of(GROUP, List.of(SELF, COLLEAGUE))))
                .hasSize(1);
    }

    private static ReaderScope scope(ReaderKind kind, UUID id) {
        return new ReaderScope("J-V-TEAM-AND-ACCOUNT", kind, id, Reach.ALL, List.of(), null);
    }

    private static List<ReaderSight> sights(ReaderScope scope, Map<UUID, List<KnownReader>> meant) {
        var sights = new ReaderSights();
        sights.scopes = new ReaderScopes() {
            @Override
            public List<Instruction> all(Instant moment) {
                return List.of(given(scope));
            }
        };
        sights.readers = new JdbcReaders(null, null) {
            @Override
            public List<KnownReader> meant(ReaderKind kind, UUID id) {
                return meant.getOrDefault(id, List.of());
            }
        };
        return sights.of(Profiles.of("juwaitong"), SELF, NOW);
    }

    private static Instruction given(ReaderScope scope) {
        return new Instruction(
                1,
                ReaderScopeKind.KEY,
                ReaderScopeKind.subject(scope.scope(), scope.id()),
                InstructionSource.SERVICE_ACTION,
                Records.write(scope),
                NOW,
                NOW,
                new UUID(9, 9),
                "LEGAL",
                null,
                null,
                null,
                null,
                "text",
                "文本");
    }
}
