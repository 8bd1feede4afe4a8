package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AgreementAcceptance;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Snapshot.InstructionInForce;
import eu.mandate.agreement.domain.Snapshot.RetentionSetting;
import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.catalogue.service.Registers;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.instruction.service.Policies;
import eu.mandate.kernel.json.Records;
import eu.mandate.organisation.service.OrganisationReader;
import eu.mandate.retention.domain.RetentionChoice;
import eu.mandate.retention.service.RetentionPeriodKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Freezes what the agreement of the bound customer organisation is computed from. Nothing is recorded here. */
@ApplicationScoped
public class Snapshots {

    /** Version of the snapshot's form. */
    private static final int FORMAT = 1;

    @Inject
    Policies policies;

    @Inject
    Catalogue catalogue;

    @Inject
    Registers registers;

    @Inject
    ScopeReading scopes;

    @Inject
    RunningSystem system;

    @Inject
    CurrentCaller caller;

    /** What holds at the moment; empty while no profile of the service is in force. */
    public Optional<Snapshot> take(Instant moment) {
        return catalogue.ofTenant(moment).map(present -> taken(moment, present));
    }

    private Snapshot taken(Instant moment, ProfileInForce present) {
        var policy = policies.at(moment);
        return new Snapshot(
                FORMAT,
                moment.truncatedTo(ChronoUnit.MILLIS),
                caller.space().key().value(),
                OrganisationReader.read(policy),
                retention(policy),
                scopes.granted(policy),
                instructions(policy),
                present.version(),
                present.contentHash(),
                present.profile(),
                RegisterReading.facts(registers.ofVendor(moment)),
                system.facts());
    }

    private static List<RetentionSetting> retention(PolicyInForce policy) {
        return policy.all(RetentionPeriodKind.KEY).stream()
                .map(governing -> retention(governing, Records.read(governing.payload(), RetentionChoice.class)))
                .toList();
    }

    private static RetentionSetting retention(Instruction governing, RetentionChoice choice) {
        return new RetentionSetting(choice.rule(), choice.amount(), choice.unit(), governing.number());
    }

    /** Which agreement was accepted is no part of the next one: otherwise acceptance would make each agreement stale. */
    private List<InstructionInForce> instructions(PolicyInForce policy) {
        return policy.settings().values().stream()
                .filter(governing -> !governing.type().equals(AgreementAcceptance.TYPE))
                .sorted(Comparator.comparing(Instruction::number))
                .map(one -> new InstructionInForce(
                        one.number(),
                        one.type(),
                        one.subject(),
                        one.effectiveFrom(),
                        one.textEn(),
                        one.textZh(),
                        scopes.lastDay(one)))
                .toList();
    }
}
