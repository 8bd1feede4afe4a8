package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AcceptanceView;
import eu.mandate.agreement.domain.Acknowledgement;
import eu.mandate.agreement.domain.AgreementAcceptance;
import eu.mandate.agreement.domain.AgreementState;
import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.agreement.domain.IssuedAgreement;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.service.LedgerCopies;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The agreements of the bound tenant as people see them; who may look was decided before. */
@ApplicationScoped
public class AgreementReading {

    @Inject
    JdbcAgreements agreements;

    @Inject
    LedgerCopies ledgers;

    @Inject
    Snapshots snapshots;

    @Inject
    Departures departures;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws Refusal NOT_FOUND */
    IssuedAgreement issued(int number) {
        return agreements.find(number).orElseThrow(() -> Refusal.notFound("agreement", number));
    }

    /** @throws Refusal NOT_FOUND */
    AgreementView view(int number) {
        return views(List.of(issued(number))).get(0);
    }

    /** Several agreements, in their order. */
    List<AgreementView> views(List<IssuedAgreement> issued) {
        var latest = agreements.last();
        var inForce = inForce().orElse(null);
        var standing = issued.stream()
                .anyMatch(one -> AgreementState.of(one.number(), latest, inForce) != AgreementState.SUPERSEDED);
        var live = standing ? snapshots.take(clock.instant()).orElse(null) : null;
        return issued.stream()
                .map(one -> {
                    var state = AgreementState.of(one.number(), latest, inForce);
                    var departed = state == AgreementState.SUPERSEDED
                            ? List.<SnapshotDifference>of()
                            : departures.of(one, live);
                    return view(one, state, departed);
                })
                .toList();
    }

    /** Number of the agreement in force. */
    Optional<Integer> inForce() {
        return ledgers.at(clock.instant())
                .find(AgreementAcceptance.TYPE, "")
                .map(AgreementReading::payload)
                .map(AgreementAcceptance::number);
    }

    /** @throws Refusal CONFLICT when it is the agreement in force */
    void expectOpen(int number) {
        if (inForce().filter(accepted -> accepted == number).isEmpty()) return;
        throw Refusal.of(Code.CONFLICT, "agreement-accepted-already", number);
    }

    /** The latest acceptance of an agreement. */
    Optional<AcceptanceView> acceptance(int number) {
        return ledgers.ledger().latestFirst().stream()
                .filter(given -> given.type().equals(AgreementAcceptance.TYPE))
                .filter(given -> payload(given).number() == number)
                .findFirst()
                .map(AgreementReading::acceptance);
    }

    /** Customer and number, as printed. */
    String label(int number) {
        return caller.space().key().value() + "-" + number;
    }

    private AgreementView view(IssuedAgreement issued, AgreementState state, List<SnapshotDifference> departed) {
        return new AgreementView(
                issued.number(),
                label(issued.number()),
                state,
                issued.language(),
                issued.organisationName(),
                issued.issuedAt(),
                issued.issuedBy(),
                issued.issuerRole(),
                issued.templateVersion(),
                issued.profileVersion(),
                issued.configurationHash(),
                issued.contentHash(),
                issued.fileHash(),
                issued.fileSize(),
                issued.pages(),
                issued.previous(),
                departed.stream()
                        .map(SnapshotDifference::since)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null),
                departed.size(),
                Records.read(issued.acknowledged(), Acknowledgement.class).warnings(),
                acceptance(issued.number()).orElse(null));
    }

    private static AcceptanceView acceptance(Instruction given) {
        var accepted = payload(given);
        return new AcceptanceView(
                accepted.method(),
                accepted.name(),
                accepted.title(),
                accepted.authority(),
                given.author(),
                given.givenAt(),
                accepted.documentHash(),
                accepted.signedCopyHash(),
                given.number());
    }

    private static AgreementAcceptance payload(Instruction given) {
        return Records.read(given.payload(), AgreementAcceptance.class);
    }
}
