package eu.mandate.agreement.domain;

import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.organisation.domain.ApplicableRegimes;
import eu.mandate.organisation.domain.Organisation;
import eu.mandate.visibility.domain.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/**
 * Everything an agreement is computed from, frozen at one moment. It is attached to the issued document, so that anybody can
 * see what the annexes say and why.
 *
 * @param format version of this form, 1
 * @param takenAt the moment, UTC
 * @param tenantKey permanent name of the customer's space
 * @param organisation what the customer instructed about itself
 * @param retention periods the customer instructed
 * @param scopes who may see what
 * @param instructions every instruction in force
 * @param profileVersion version of the service profile in force
 * @param profileHash SHA-256 of its canonical form
 * @param profile the profile itself
 * @param registers the vendor's registers as far as they serve this service
 * @param runtime what the running system says of itself
 */
public record Snapshot(
        int format,
        Instant takenAt,
        String tenantKey,
        Organisation organisation,
        List<RetentionSetting> retention,
        GrantedScopes scopes,
        List<InstructionInForce> instructions,
        String profileVersion,
        String profileHash,
        ServiceProfile profile,
        RegisterFacts registers,
        RuntimeFacts runtime) {

    /** One that was frozen before scopes could be granted knows of none. */
    public Snapshot {
        if (scopes == null) scopes = GrantedScopes.NONE;
    }

    /** The same facts as if taken at another moment. */
    public Snapshot at(Instant moment) {
        return new Snapshot(
                format,
                moment,
                tenantKey,
                organisation,
                retention,
                scopes,
                instructions,
                profileVersion,
                profileHash,
                profile,
                registers,
                runtime);
    }

    /** The same facts as far as they concern some of the laws: only these, and the transfers on the tools that they know. */
    Snapshot under(ApplicableRegimes regimes, Predicate<TransferTool> tools) {
        return new Snapshot(
                format,
                takenAt,
                tenantKey,
                organisation.under(regimes),
                retention,
                scopes,
                instructions,
                profileVersion,
                profileHash,
                profile,
                registers.transferringOn(tools),
                runtime);
    }

    /** A period that the customer instructed for a rule of the profile, and by which instruction. */
    public record RetentionSetting(String rule, int amount, PeriodUnit unit, int instruction) {}

    /**
     * An instruction in force, as it reads.
     *
     * @param until last day, in UTC, of what gives something until then; null where it has none, and in a snapshot from before last
     *     days were frozen
     */
    public record InstructionInForce(
            int number,
            String type,
            String subject,
            Instant effectiveFrom,
            String textEn,
            String textZh,
            LocalDate until) {

        /** Whether both are one instruction, also where only one of the snapshots knows its last day. */
        public boolean isSame(InstructionInForce other) {
            return endless().equals(other.endless());
        }

        private InstructionInForce endless() {
            return new InstructionInForce(number, type, subject, effectiveFrom, textEn, textZh, null);
        }

        /** From when on it gives nothing, if its last day passed after the one moment and before the other; else null. */
        public Instant endedBetween(Instant one, Instant other) {
            if (until == null || Days.of(one).isAfter(until) || !Days.of(other).isAfter(until)) return null;
            return until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
