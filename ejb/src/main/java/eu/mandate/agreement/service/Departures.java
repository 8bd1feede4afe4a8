package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.IssuedAgreement;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.agreement.domain.difference.SnapshotDifferences;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.catalogue.service.Registers;
import eu.mandate.instruction.service.LedgerCopies;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the configuration departs from issued agreements, and since when. */
@ApplicationScoped
public class Departures {

    @Inject
    JdbcAgreements agreements;

    @Inject
    Catalogue catalogue;

    @Inject
    Registers registers;

    @Inject
    LedgerCopies ledgers;

    @Inject
    Clock clock;

    /**
     * The departures of the live configuration from an agreement.
     *
     * @param live null when there is nothing to compare with, because no profile is in force
     */
    List<SnapshotDifference> of(IssuedAgreement issued, Snapshot live) {
        if (live == null || unchanged(issued, live)) return List.of();
        var frozen = snapshot(issued.number());
        var found = SnapshotDifferences.between(frozen, live);
        if (found.isEmpty()) return found;
        var since = since(issued.takenAt());
        return found.stream()
                .map(one -> one.since(since.getOrDefault(one.area() + "/" + one.key(), live.takenAt())))
                .toList();
    }

    /** The snapshot of an agreement that exists. */
    Snapshot snapshot(int number) {
        return Records.read(agreements.snapshot(number).orElseThrow(), Snapshot.class);
    }

    /** Equal configurations have equal texts, so most questions are answered without reading the frozen snapshot. */
    private static boolean unchanged(IssuedAgreement issued, Snapshot live) {
        return Hashes.of(Records.write(live.at(issued.takenAt()))).equals(issued.configurationHash());
    }

    /** When each setting, entry and the profile first changed after a moment. */
    private Map<String, Instant> since(Instant moment) {
        var now = clock.instant();
        var since = new HashMap<String, Instant>();
        for (var change : ledgers.ledger().changes(moment, now)) {
            var key = SnapshotDifferences.key(change.type(), change.subject());
            since.putIfAbsent(SnapshotDifferences.SETTING + "/" + key, change.at());
        }
        registers.changedAfter(moment, now).forEach((entry, at) -> since.merge(named(entry), at, Departures::earlier));
        catalogue
                .ofTenant(now)
                .filter(present -> present.since().isAfter(moment))
                .ifPresent(present -> since.put(SnapshotDifferences.PROFILE + "/" + key(present), present.since()));
        return since;
    }

    /** The terms are one whole, whatever their entry is called. */
    private static String named(String entry) {
        var terms = Register.TERMS.slug();
        return entry.startsWith(terms + "/") ? terms + "/" + terms : entry;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static String key(ProfileInForce present) {
        return present.profile().key();
    }
}
